/** Use cases of invitations of visiting scholars. */
@NullMarked
package org.caravanserai.exchanges.invitation;

import org.jspecify.annotations.NullMarked;
