/** Requests with a key act once, however often they arrive. */
@NullMarked
package org.caravanserai.platform.idempotency;

import org.jspecify.annotations.NullMarked;
