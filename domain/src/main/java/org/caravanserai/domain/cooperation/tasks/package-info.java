/** What waits for whom in cooperation. */
@NullMarked
package org.caravanserai.domain.cooperation.tasks;

import org.jspecify.annotations.NullMarked;
