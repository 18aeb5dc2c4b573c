/**
 * Stores in memory: where embedders start, what tests run on, and the plainest statement of what
 * each port means. Nothing survives the process.
 */
@NullMarked
package com.jymob.application.memory;

import org.jspecify.annotations.NullMarked;
