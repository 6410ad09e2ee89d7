/** Pages and API calls of mechanisms and platforms of cooperation with their editions. */
@NullMarked
package org.caravanserai.web.cooperation.mechanism;

import org.jspecify.annotations.NullMarked;
