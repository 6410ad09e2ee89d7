package org.caravanserai.domain.imports;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Imports. */
public final class ImportStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(
                        StateWithoutTask.until(
                                "A node takes it up again when its worker has not answered for a while",
                                ImportState.RUNNING),
                        StateWithoutTask.last(ImportState.DONE, ImportState.FAILED))
                .flatMap(Collection::stream)
                .toList();
    }
}
