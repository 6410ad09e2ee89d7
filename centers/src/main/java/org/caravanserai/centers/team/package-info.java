/** Who has a role at one center only: its cashiers and exam officers. */
@NullMarked
package org.caravanserai.centers.team;

import org.jspecify.annotations.NullMarked;
