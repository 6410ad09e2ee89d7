/** Places of a condition and year, and the ledger of who has sent whom. */
@NullMarked
package org.caravanserai.domain.exchanges.places;

import org.jspecify.annotations.NullMarked;
