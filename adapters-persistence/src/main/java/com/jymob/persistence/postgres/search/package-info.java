/** Lists that are ordered by date, or by how well records match the words looked for. */
@NullMarked
package com.jymob.persistence.postgres.search;

import org.jspecify.annotations.NullMarked;
