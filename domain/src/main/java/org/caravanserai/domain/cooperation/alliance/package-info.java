/** Alliances of universities that are no legal person. */
@NullMarked
package org.caravanserai.domain.cooperation.alliance;

import org.jspecify.annotations.NullMarked;
