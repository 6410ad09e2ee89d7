/** Cooperation in the running product. */
@NullMarked
package org.caravanserai.acceptance.cooperation;

import org.jspecify.annotations.NullMarked;
