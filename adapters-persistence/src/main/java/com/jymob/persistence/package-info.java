/** What the ways to remember have in common: where a database is, and how a start fails. */
@NullMarked
package com.jymob.persistence;

import org.jspecify.annotations.NullMarked;
