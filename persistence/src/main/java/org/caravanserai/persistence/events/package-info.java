/** Events, seats and registrations in their tables. */
@NullMarked
package org.caravanserai.persistence.events;

import org.jspecify.annotations.NullMarked;
