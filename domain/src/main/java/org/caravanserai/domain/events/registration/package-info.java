/** Signing up: seats, the waiting list, and what one registration goes through. */
@NullMarked
package org.caravanserai.domain.events.registration;

import org.jspecify.annotations.NullMarked;
