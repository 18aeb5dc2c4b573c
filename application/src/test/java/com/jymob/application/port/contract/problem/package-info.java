/** What a store of problems has to keep. */
@NullMarked
package com.jymob.application.port.contract.problem;

import org.jspecify.annotations.NullMarked;
