/** What a store of job applications has to keep. */
@NullMarked
package com.jymob.application.port.contract.jobapplication;

import org.jspecify.annotations.NullMarked;
