/** The Problem Database: what a problem says, who may use it, and how it is searched for. */
@NullMarked
package com.jymob.domain.problem;

import org.jspecify.annotations.NullMarked;
