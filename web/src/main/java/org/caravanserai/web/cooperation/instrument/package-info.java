/** Pages and API calls of policy instruments: joint statements, action plans, memoranda. */
@NullMarked
package org.caravanserai.web.cooperation.instrument;

import org.jspecify.annotations.NullMarked;
