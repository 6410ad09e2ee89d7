/** Pages and API calls of a center itself: the list, the application for it, its review, its agreement and the steps of its life. */
@NullMarked
package org.caravanserai.web.centers.center;

import org.jspecify.annotations.NullMarked;
