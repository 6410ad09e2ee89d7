/** Attendance: marks of each session, which are only ever added. */
@NullMarked
package org.caravanserai.domain.centers.attendance;

import org.jspecify.annotations.NullMarked;
