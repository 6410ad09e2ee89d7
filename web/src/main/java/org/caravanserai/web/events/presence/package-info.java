/** Pages and calls about who comes to an event, tickets, and certificates of attendance. */
@NullMarked
package org.caravanserai.web.events.presence;

import org.jspecify.annotations.NullMarked;
