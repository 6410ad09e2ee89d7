package org.caravanserai.domain.mail;

import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.history.RecordedStep;
import org.caravanserai.domain.history.RecordedSteps;

/** As what the history of emails records their steps. */
public final class MailRecordedSteps implements RecordedSteps {

    @Override
    public List<RecordedStep> steps() {
        return Stream.concat(
                        Stream.of(RecordedStep.between(MailState.FAILED, MailState.PENDING, EmailAction.RETRIED)),
                        RecordedStep.unrecorded(
                                "The outbox does it by itself, and shows when it tried and what the answer was",
                                MailState.PENDING,
                                MailState.SENDING,
                                MailState.SENT,
                                MailState.FAILED))
                .toList();
    }
}
