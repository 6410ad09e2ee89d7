/** Events for other programs: iCalendar, JSON-LD and Atom. */
@NullMarked
package org.caravanserai.events.calendar;

import org.jspecify.annotations.NullMarked;
