/** Records by their key, and what undoes a change of them. */
@NullMarked
package com.jymob.application.memory.table;

import org.jspecify.annotations.NullMarked;
