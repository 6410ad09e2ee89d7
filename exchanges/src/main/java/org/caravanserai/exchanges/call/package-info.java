/** Use cases of calls, applications and their selection. */
@NullMarked
package org.caravanserai.exchanges.call;

import org.jspecify.annotations.NullMarked;
