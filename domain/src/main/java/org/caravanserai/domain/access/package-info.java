/** Access control: platform roles, roles in organizations, and the one list of permissions. */
@NullMarked
package org.caravanserai.domain.access;

import org.jspecify.annotations.NullMarked;
