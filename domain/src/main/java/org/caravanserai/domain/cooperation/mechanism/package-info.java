/** Mechanisms and platforms of cooperation with their editions. */
@NullMarked
package org.caravanserai.domain.cooperation.mechanism;

import org.jspecify.annotations.NullMarked;
