/** Values and failures that every area speaks of. */
@NullMarked
package org.caravanserai.domain.shared;

import org.jspecify.annotations.NullMarked;
