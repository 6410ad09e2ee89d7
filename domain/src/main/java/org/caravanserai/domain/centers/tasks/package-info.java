/** What waits for whom in language centers. */
@NullMarked
package org.caravanserai.domain.centers.tasks;

import org.jspecify.annotations.NullMarked;
