/** Messages that somebody at a place writes to people there: the participants of an event, the learners of a class. */
@NullMarked
package org.caravanserai.domain.messages;

import org.jspecify.annotations.NullMarked;
