/** One mechanism for deadlines of all areas: reminders, tasks, escalation, and telling the area when something falls due. */
@NullMarked
package org.caravanserai.platform.deadlines;

import org.jspecify.annotations.NullMarked;
