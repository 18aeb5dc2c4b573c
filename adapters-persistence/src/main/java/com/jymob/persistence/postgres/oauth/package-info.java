/** The stores of the authorization server, in PostgreSQL. */
@NullMarked
package com.jymob.persistence.postgres.oauth;

import org.jspecify.annotations.NullMarked;
