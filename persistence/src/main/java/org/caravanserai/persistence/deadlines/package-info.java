/** Deadlines and their reminders. */
@NullMarked
package org.caravanserai.persistence.deadlines;

import org.jspecify.annotations.NullMarked;
