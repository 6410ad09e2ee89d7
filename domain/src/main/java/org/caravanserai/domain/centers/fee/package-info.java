/** Fees of classes, discounts, and recorded payments. */
@NullMarked
package org.caravanserai.domain.centers.fee;

import org.jspecify.annotations.NullMarked;
