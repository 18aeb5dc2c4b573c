/** Brings a database up to date, by the steps in the resource folder {@code jymob-migrations}. */
@NullMarked
package com.jymob.persistence.migration;

import org.jspecify.annotations.NullMarked;
