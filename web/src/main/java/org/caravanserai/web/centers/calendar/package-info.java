/** Timetables week by week, for a center, a teacher and a learner, as pages, API calls and calendars. */
@NullMarked
package org.caravanserai.web.centers.calendar;

import org.jspecify.annotations.NullMarked;
