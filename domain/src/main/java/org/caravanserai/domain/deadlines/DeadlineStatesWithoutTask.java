package org.caravanserai.domain.deadlines;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Deadlines that have ended. */
public final class DeadlineStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(StateWithoutTask.last(DeadlineState.DONE, DeadlineState.CANCELLED))
                .flatMap(Collection::stream)
                .toList();
    }
}
