/** Rules about the live data that must always hold. */
@NullMarked
package org.caravanserai.domain.invariants;

import org.jspecify.annotations.NullMarked;
