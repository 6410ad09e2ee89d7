/** Use cases of language levels. */
@NullMarked
package org.caravanserai.centers.level;

import org.jspecify.annotations.NullMarked;
