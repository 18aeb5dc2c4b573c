/** The API told as an OpenAPI document, put together of the parts that lie beside these classes. */
@NullMarked
package com.jymob.http.format.openapi;

import org.jspecify.annotations.NullMarked;
