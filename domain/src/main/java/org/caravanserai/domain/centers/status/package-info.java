/** What a center may call itself and for how long: three statuses that are independent of each other and of its state. */
@NullMarked
package org.caravanserai.domain.centers.status;

import org.jspecify.annotations.NullMarked;
