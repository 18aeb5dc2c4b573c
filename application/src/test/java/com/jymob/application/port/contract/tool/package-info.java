/** What the contracts are tried with: samples of what is kept, and many callers at once. */
@NullMarked
package com.jymob.application.port.contract.tool;

import org.jspecify.annotations.NullMarked;
