package org.caravanserai.domain.mail;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Emails on their way. */
public final class MailStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(StateWithoutTask.until(
                        "The next attempt of the outbox comes at its time", MailState.PENDING, MailState.SENDING))
                .flatMap(Collection::stream)
                .toList();
    }
}
