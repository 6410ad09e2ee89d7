package org.caravanserai.domain.webhooks;

import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.history.RecordedStep;
import org.caravanserai.domain.history.RecordedSteps;

/** As what the history of webhooks records their steps and those of their deliveries. */
public final class WebhookRecordedSteps implements RecordedSteps {

    @Override
    public List<RecordedStep> steps() {
        return Stream.concat(
                        Stream.of(
                                RecordedStep.into(WebhookState.DISABLED, WebhookAction.DISABLED),
                                RecordedStep.into(WebhookState.ACTIVE, WebhookAction.RESUMED),
                                RecordedStep.between(
                                        WebhookDeliveryState.DELIVERED,
                                        WebhookDeliveryState.PENDING,
                                        WebhookAction.REPEATED),
                                RecordedStep.between(
                                        WebhookDeliveryState.FAILED,
                                        WebhookDeliveryState.PENDING,
                                        WebhookAction.REPEATED)),
                        RecordedStep.unrecorded(
                                "The list of deliveries shows each attempt with its answer",
                                WebhookDeliveryState.PENDING,
                                WebhookDeliveryState.SENDING,
                                WebhookDeliveryState.DELIVERED,
                                WebhookDeliveryState.FAILED))
                .toList();
    }
}
