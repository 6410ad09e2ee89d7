/** Use cases of nominations, stays and balances. */
@NullMarked
package org.caravanserai.exchanges.nomination;

import org.jspecify.annotations.NullMarked;
