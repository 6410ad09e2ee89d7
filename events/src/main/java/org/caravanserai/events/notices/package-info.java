/** Notices to registered people: changes, reminders, how to join. */
@NullMarked
package org.caravanserai.events.notices;

import org.jspecify.annotations.NullMarked;
