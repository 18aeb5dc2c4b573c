/** What a store of job posts has to keep. */
@NullMarked
package com.jymob.application.port.contract.jobpost;

import org.jspecify.annotations.NullMarked;
