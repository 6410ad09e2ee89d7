/** Pages and API calls of the permits that teachers from abroad need. */
@NullMarked
package org.caravanserai.web.centers.permit;

import org.jspecify.annotations.NullMarked;
