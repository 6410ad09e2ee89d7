/** Who has a role at one event: its co-organizers and helpers. */
@NullMarked
package org.caravanserai.events.team;

import org.jspecify.annotations.NullMarked;
