/** What the use cases of scholar exchanges share. */
@NullMarked
package org.caravanserai.exchanges;

import org.jspecify.annotations.NullMarked;
