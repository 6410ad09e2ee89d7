/** Signing up, the waiting list, and what the organizer decides. */
@NullMarked
package org.caravanserai.events.registration;

import org.jspecify.annotations.NullMarked;
