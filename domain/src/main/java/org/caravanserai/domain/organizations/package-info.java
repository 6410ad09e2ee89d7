/** Organizations: their names in all scripts, their standing, their members, and what happened to them. */
@NullMarked
package org.caravanserai.domain.organizations;

import org.jspecify.annotations.NullMarked;
