/** Organizations and memberships in their tables. */
@NullMarked
package org.caravanserai.persistence.organizations;

import org.jspecify.annotations.NullMarked;
