/** Use cases of what happens to calls, nominations and stays when their agreement ends. */
@NullMarked
package org.caravanserai.exchanges.ending;

import org.jspecify.annotations.NullMarked;
