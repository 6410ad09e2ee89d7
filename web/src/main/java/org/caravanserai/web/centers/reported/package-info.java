/** Pages and API calls of centers that other sources report. */
@NullMarked
package org.caravanserai.web.centers.reported;

import org.jspecify.annotations.NullMarked;
