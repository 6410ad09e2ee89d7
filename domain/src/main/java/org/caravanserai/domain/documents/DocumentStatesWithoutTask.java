package org.caravanserai.domain.documents;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Documents. */
public final class DocumentStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(StateWithoutTask.nobody(
                        "It is valid until it is revoked, replaced or its last day is over", DocumentState.ISSUED))
                .flatMap(Collection::stream)
                .toList();
    }
}
