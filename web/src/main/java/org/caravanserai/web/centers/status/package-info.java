/** Pages and API calls of the statuses that authorities give a center. */
@NullMarked
package org.caravanserai.web.centers.status;

import org.jspecify.annotations.NullMarked;
