/** What stores of resumes have to keep. */
@NullMarked
package com.jymob.application.port.contract.resume;

import org.jspecify.annotations.NullMarked;
