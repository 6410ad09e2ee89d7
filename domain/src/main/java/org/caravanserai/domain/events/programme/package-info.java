/** The programme of an academic event: days, rooms, sessions and the people who speak, as values that lose nothing. */
@NullMarked
package org.caravanserai.domain.events.programme;

import org.jspecify.annotations.NullMarked;
