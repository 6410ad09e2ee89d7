/** What waits for whom in academic events. */
@NullMarked
package org.caravanserai.domain.events.tasks;

import org.jspecify.annotations.NullMarked;
