package org.caravanserai.domain.messages;

import java.util.List;
import org.caravanserai.domain.history.RecordedStep;
import org.caravanserai.domain.history.RecordedSteps;

/** As what the history of messages records their steps. */
public final class MessageRecordedSteps implements RecordedSteps {

    @Override
    public List<RecordedStep> steps() {
        return List.of(
                RecordedStep.into(MessageState.SCHEDULED, MessageAction.SCHEDULED),
                RecordedStep.into(MessageState.SENT, MessageAction.SENT),
                RecordedStep.into(MessageState.STOPPED, MessageAction.STOPPED));
    }
}
