/** Who has a role at one center only: pages and API. */
@NullMarked
package org.caravanserai.web.centers.team;

import org.jspecify.annotations.NullMarked;
