/** Pages and API calls of the authority that approves events. */
@NullMarked
package org.caravanserai.web.events.approval;

import org.jspecify.annotations.NullMarked;
