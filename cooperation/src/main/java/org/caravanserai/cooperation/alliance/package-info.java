/** Use cases of alliances. */
@NullMarked
package org.caravanserai.cooperation.alliance;

import org.jspecify.annotations.NullMarked;
