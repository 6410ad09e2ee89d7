/** What waits for whom in exchanges. */
@NullMarked
package org.caravanserai.domain.exchanges.tasks;

import org.jspecify.annotations.NullMarked;
