/** Why and after how long cooperation ends, as indicators count it. */
@NullMarked
package org.caravanserai.domain.cooperation.closing;

import org.jspecify.annotations.NullMarked;
