/** Pages and API calls of attendance: lists of sessions, check-in by code, absences that were announced. */
@NullMarked
package org.caravanserai.web.centers.attendance;

import org.jspecify.annotations.NullMarked;
