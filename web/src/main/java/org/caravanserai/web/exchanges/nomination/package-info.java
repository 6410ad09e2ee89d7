/** Pages on which officers nominate people, decide on nominations and follow stays. */
@NullMarked
package org.caravanserai.web.exchanges.nomination;

import org.jspecify.annotations.NullMarked;
