/** Pages and API calls by which a center is closed. */
@NullMarked
package org.caravanserai.web.centers.closing;

import org.jspecify.annotations.NullMarked;
