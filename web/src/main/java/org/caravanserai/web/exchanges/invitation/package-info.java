/** Pages and API calls of invitations of visiting scholars. */
@NullMarked
package org.caravanserai.web.exchanges.invitation;

import org.jspecify.annotations.NullMarked;
