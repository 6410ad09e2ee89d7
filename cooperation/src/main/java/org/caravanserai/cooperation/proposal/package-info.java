/** Use cases of proposals. */
@NullMarked
package org.caravanserai.cooperation.proposal;

import org.jspecify.annotations.NullMarked;
