/** Use cases of language centers. */
@NullMarked
package org.caravanserai.centers;

import org.jspecify.annotations.NullMarked;
