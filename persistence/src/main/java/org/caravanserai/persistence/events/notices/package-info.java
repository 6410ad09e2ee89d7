/** Notices, reminders and what participants see of an event, in SQL. */
@NullMarked
package org.caravanserai.persistence.events.notices;

import org.jspecify.annotations.NullMarked;
