/** What stores of screening tests and of their solutions have to keep. */
@NullMarked
package com.jymob.application.port.contract.screening;

import org.jspecify.annotations.NullMarked;
