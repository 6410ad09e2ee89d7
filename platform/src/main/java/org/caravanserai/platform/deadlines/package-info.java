/** Deadlines of all areas: reminders, tasks, escalation, and a callback when one falls due. */
@NullMarked
package org.caravanserai.platform.deadlines;

import org.jspecify.annotations.NullMarked;
