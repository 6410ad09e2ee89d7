/** Pages on which an event is written and changed. */
@NullMarked
package org.caravanserai.web.events.draft;

import org.jspecify.annotations.NullMarked;
