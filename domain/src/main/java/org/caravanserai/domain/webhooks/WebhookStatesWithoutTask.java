package org.caravanserai.domain.webhooks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Webhooks for which nobody has to do anything. */
public final class WebhookStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(
                        StateWithoutTask.nobody("It is in use", WebhookState.ACTIVE),
                        StateWithoutTask.until(
                                "The next attempt comes at its time",
                                WebhookDeliveryState.PENDING,
                                WebhookDeliveryState.SENDING),
                        StateWithoutTask.last(WebhookDeliveryState.DELIVERED),
                        StateWithoutTask.nobody(
                                "Its webhook is disabled when it fails for long", WebhookDeliveryState.FAILED))
                .flatMap(Collection::stream)
                .toList();
    }
}
