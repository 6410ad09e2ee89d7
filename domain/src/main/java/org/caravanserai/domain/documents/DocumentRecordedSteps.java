package org.caravanserai.domain.documents;

import java.util.List;
import org.caravanserai.domain.history.RecordedStep;
import org.caravanserai.domain.history.RecordedSteps;

/** As what the history of documents records their steps. */
public final class DocumentRecordedSteps implements RecordedSteps {

    @Override
    public List<RecordedStep> steps() {
        return List.of(
                RecordedStep.into(DocumentState.SUPERSEDED, DocumentAction.SUPERSEDED),
                RecordedStep.into(DocumentState.REVOKED, DocumentAction.REVOKED));
    }
}
