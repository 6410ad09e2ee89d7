/** Pages and API calls by which officers nominate people and decide on nominations. */
@NullMarked
package org.caravanserai.web.exchanges.nomination;

import org.jspecify.annotations.NullMarked;
