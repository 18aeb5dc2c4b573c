/** What keeps secrets at rest: slow hashes of passwords, and encryption under a key in a file. */
@NullMarked
package com.jymob.persistence.vault;

import org.jspecify.annotations.NullMarked;
