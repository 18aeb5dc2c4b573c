/** The program: its commands, and the wiring of everything else. */
@NullMarked
package com.jymob.bootstrap;

import org.jspecify.annotations.NullMarked;
