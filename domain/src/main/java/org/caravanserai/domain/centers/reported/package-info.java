/** Centers of which somebody else tells, with who told it and when. */
@NullMarked
package org.caravanserai.domain.centers.reported;

import org.jspecify.annotations.NullMarked;
