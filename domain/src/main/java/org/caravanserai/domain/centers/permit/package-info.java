/** Permits of teachers from abroad to work and to live where a center is. */
@NullMarked
package org.caravanserai.domain.centers.permit;

import org.jspecify.annotations.NullMarked;
