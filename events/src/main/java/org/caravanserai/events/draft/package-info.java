/** Registering an event and editing it. */
@NullMarked
package org.caravanserai.events.draft;

import org.jspecify.annotations.NullMarked;
