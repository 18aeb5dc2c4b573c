/** What the stores of the authorization server have to keep. */
@NullMarked
package com.jymob.application.port.contract.oauth;

import org.jspecify.annotations.NullMarked;
