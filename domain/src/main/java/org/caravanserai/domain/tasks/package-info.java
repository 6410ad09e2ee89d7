/**
 * What waits for whom. An area declares it in enums that implement {@link org.caravanserai.domain.tasks.TaskKind}, and what waits for nobody in
 * {@link org.caravanserai.domain.tasks.StatesWithoutTask}; a test finds each state of the domain in one of them.
 */
@NullMarked
package org.caravanserai.domain.tasks;

import org.jspecify.annotations.NullMarked;
