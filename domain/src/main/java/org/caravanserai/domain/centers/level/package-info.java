/** Schemes of language levels, as versioned data. */
@NullMarked
package org.caravanserai.domain.centers.level;

import org.jspecify.annotations.NullMarked;
