/** Tells the people who signed up what they need to know: changes, reminders, where to join. */
@NullMarked
package org.caravanserai.events.notices;

import org.jspecify.annotations.NullMarked;
