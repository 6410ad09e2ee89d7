/** Shared parts of the use cases of cooperation. */
@NullMarked
package org.caravanserai.cooperation;

import org.jspecify.annotations.NullMarked;
