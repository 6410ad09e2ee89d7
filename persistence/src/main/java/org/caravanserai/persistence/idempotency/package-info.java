/** Keys of requests in their table. */
@NullMarked
package org.caravanserai.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
