/** Requests that may arrive twice and must act once. */
@NullMarked
package org.caravanserai.domain.idempotency;

import org.jspecify.annotations.NullMarked;
