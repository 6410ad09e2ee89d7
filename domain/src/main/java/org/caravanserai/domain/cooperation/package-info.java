/** Cooperation between countries: reference data, published figures, indicators and the registry. */
@NullMarked
package org.caravanserai.domain.cooperation;

import org.jspecify.annotations.NullMarked;
