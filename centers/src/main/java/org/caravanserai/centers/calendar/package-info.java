/** Timetables as calendars to subscribe to. */
@NullMarked
package org.caravanserai.centers.calendar;

import org.jspecify.annotations.NullMarked;
