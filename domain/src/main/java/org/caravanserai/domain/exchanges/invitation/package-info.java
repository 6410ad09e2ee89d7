/** Invitations of visiting scholars, with the approvals that each needs. */
@NullMarked
package org.caravanserai.domain.exchanges.invitation;

import org.jspecify.annotations.NullMarked;
