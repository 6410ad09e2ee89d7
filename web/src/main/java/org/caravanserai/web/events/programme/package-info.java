/** Pages and API calls of an event's programme. */
@NullMarked
package org.caravanserai.web.events.programme;

import org.jspecify.annotations.NullMarked;
