/** What waits for whom, composed of the statements that the areas contribute. */
@NullMarked
package org.caravanserai.persistence.tasks;

import org.jspecify.annotations.NullMarked;
