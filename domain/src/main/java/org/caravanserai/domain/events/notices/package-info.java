/** What becomes known to the people who signed up for an event: what changed, and that it is near. */
@NullMarked
package org.caravanserai.domain.events.notices;

import org.jspecify.annotations.NullMarked;
