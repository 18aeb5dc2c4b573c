/** What a store of idempotency keys has to keep. */
@NullMarked
package com.jymob.application.port.contract.idempotency;

import org.jspecify.annotations.NullMarked;
