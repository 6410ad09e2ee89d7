/** Who was there: marks of each session, only ever added to. */
@NullMarked
package org.caravanserai.domain.centers.attendance;

import org.jspecify.annotations.NullMarked;
