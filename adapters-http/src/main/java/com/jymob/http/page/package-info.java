/** What all pages share: the layout, who visits, forms and their tokens, errors, assets. */
@NullMarked
package com.jymob.http.page;

import org.jspecify.annotations.NullMarked;
