package org.caravanserai.domain.tasks;

import java.util.List;

/** An area's states in which nothing waits for a task: a class with a constructor without parameters, beside the area's {@link TaskKind}s. */
public interface StatesWithoutTask {

    List<StateWithoutTask> states();
}
