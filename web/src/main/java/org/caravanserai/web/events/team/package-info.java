/** Pages and calls about who has a role at one event. */
@NullMarked
package org.caravanserai.web.events.team;

import org.jspecify.annotations.NullMarked;
