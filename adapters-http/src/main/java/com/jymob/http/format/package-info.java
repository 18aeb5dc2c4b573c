/** JSON, XML and forms: from bytes to fields, and from documents to bytes. */
@NullMarked
package com.jymob.http.format;

import org.jspecify.annotations.NullMarked;
