/** Use cases of the organizer for an approved event: publish, postpone, cancel, close, archive. */
@NullMarked
package org.caravanserai.events.publication;

import org.jspecify.annotations.NullMarked;
