/** Pages on which anybody reads calls for applications. */
@NullMarked
package org.caravanserai.web.exchanges.call;

import org.jspecify.annotations.NullMarked;
