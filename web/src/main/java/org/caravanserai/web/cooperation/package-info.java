/** Cooperation in the browser and the API. */
@NullMarked
package org.caravanserai.web.cooperation;

import org.jspecify.annotations.NullMarked;
