/** Use cases of exchange agreements and their places. */
@NullMarked
package org.caravanserai.exchanges.agreement;

import org.jspecify.annotations.NullMarked;
