/** Use cases of attendance. */
@NullMarked
package org.caravanserai.centers.attendance;

import org.jspecify.annotations.NullMarked;
