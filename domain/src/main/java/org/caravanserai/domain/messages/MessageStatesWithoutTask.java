package org.caravanserai.domain.messages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Messages for which nobody has to do anything. */
public final class MessageStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(
                        StateWithoutTask.nobody("Its writer may send it or not", MessageState.DRAFT),
                        StateWithoutTask.until("It goes out at its time", MessageState.SCHEDULED),
                        StateWithoutTask.last(
                                MessageState.SENT, DeliveryState.SENT, DeliveryState.UNWANTED, DeliveryState.STOPPED),
                        StateWithoutTask.until("The outbox tries again at its time", DeliveryState.PENDING),
                        StateWithoutTask.nobody(
                                "Who sent the message sees whose address has to be corrected", DeliveryState.BOUNCED),
                        StateWithoutTask.nobody(
                                "Its email in the outbox waits for the administrator", DeliveryState.FAILED))
                .flatMap(Collection::stream)
                .toList();
    }
}
