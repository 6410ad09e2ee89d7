/** Depth of cooperation, from evidence that expires. */
@NullMarked
package org.caravanserai.domain.cooperation.depth;

import org.jspecify.annotations.NullMarked;
