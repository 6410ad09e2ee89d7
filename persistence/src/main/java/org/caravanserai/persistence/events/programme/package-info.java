/** The tables of an event's programme. */
@NullMarked
package org.caravanserai.persistence.events.programme;

import org.jspecify.annotations.NullMarked;
