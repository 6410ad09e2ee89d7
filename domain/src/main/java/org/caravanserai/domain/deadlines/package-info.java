/** Deadlines and reminders: one mechanism for all areas. */
@NullMarked
package org.caravanserai.domain.deadlines;

import org.jspecify.annotations.NullMarked;
