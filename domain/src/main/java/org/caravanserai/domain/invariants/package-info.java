/** What must always be true of the live data. */
@NullMarked
package org.caravanserai.domain.invariants;

import org.jspecify.annotations.NullMarked;
