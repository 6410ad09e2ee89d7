/** Corrections of the common ledger and of confirmed dates: proposed by one side, confirmed by the other. */
@NullMarked
package org.caravanserai.domain.exchanges.correction;

import org.jspecify.annotations.NullMarked;
