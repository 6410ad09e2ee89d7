/** Events, seats and registrations against a real PostgreSQL. */
@NullMarked
package org.caravanserai.persistence.events;

import org.jspecify.annotations.NullMarked;
