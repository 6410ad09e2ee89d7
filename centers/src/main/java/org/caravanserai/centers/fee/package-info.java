/** Use cases of fees: what classes cost, discounts, recorded payments and receipts. */
@NullMarked
package org.caravanserai.centers.fee;

import org.jspecify.annotations.NullMarked;
