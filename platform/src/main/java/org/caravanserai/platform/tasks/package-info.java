/**
 * What waits for people. An area declares its kinds in enums that implement {@link org.caravanserai.domain.tasks.TaskKind}, finds what waits by
 * {@code TaskStatements} in {@code persistence}, and names the pages in a {@code TaskSource} in {@code web}. {@code /my}, the number in the header,
 * {@code GET /me/tasks} and the weekly reminder of what is late come with it.
 */
@NullMarked
package org.caravanserai.platform.tasks;

import org.jspecify.annotations.NullMarked;
