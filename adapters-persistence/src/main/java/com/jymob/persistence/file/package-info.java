/** Files and folders that outlive a crash; for this module only. */
@NullMarked
package com.jymob.persistence.file;

import org.jspecify.annotations.NullMarked;
