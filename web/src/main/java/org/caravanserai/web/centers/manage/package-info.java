/** Pages on which owners run their centers, and the authority decides on applications. */
@NullMarked
package org.caravanserai.web.centers.manage;

import org.jspecify.annotations.NullMarked;
