/** Shared parts of the use cases of scholar exchanges. */
@NullMarked
package org.caravanserai.exchanges;

import org.jspecify.annotations.NullMarked;
