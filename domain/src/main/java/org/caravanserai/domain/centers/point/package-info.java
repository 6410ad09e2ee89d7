/** Teaching points: places beside its seat at which a center teaches. */
@NullMarked
package org.caravanserai.domain.centers.point;

import org.jspecify.annotations.NullMarked;
