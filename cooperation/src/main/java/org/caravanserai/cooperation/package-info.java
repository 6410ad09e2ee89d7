/** What the use cases of cooperation share. */
@NullMarked
package org.caravanserai.cooperation;

import org.jspecify.annotations.NullMarked;
