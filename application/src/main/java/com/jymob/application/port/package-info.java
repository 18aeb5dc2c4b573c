/**
 * What JyMob asks of the world. Adapter authors read this package; the contracts published beside
 * it say in tests what the words here say in prose.
 */
@NullMarked
package com.jymob.application.port;

import org.jspecify.annotations.NullMarked;
