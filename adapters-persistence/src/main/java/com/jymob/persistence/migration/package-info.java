/** How the tables came to be, step by step, and how a database is brought up to date. */
@NullMarked
package com.jymob.persistence.migration;

import org.jspecify.annotations.NullMarked;
