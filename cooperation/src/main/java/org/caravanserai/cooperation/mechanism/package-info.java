/** Use cases of mechanisms and platforms. */
@NullMarked
package org.caravanserai.cooperation.mechanism;

import org.jspecify.annotations.NullMarked;
