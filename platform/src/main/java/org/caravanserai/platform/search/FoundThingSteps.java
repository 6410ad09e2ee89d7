package org.caravanserai.platform.search;

import jakarta.inject.Inject;
import org.caravanserai.domain.search.FoundThingIndex;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.platform.access.OwnTransaction;

/** The pieces of following changes, each in its own transaction. */
@OwnTransaction
class FoundThingSteps {

    private final FoundThingIndex index;
    private final TextAnalysis analysis;

    @Inject
    FoundThingSteps(FoundThingIndex index, TextAnalysis analysis) {
        this.index = index;
        this.analysis = analysis;
    }

    /** What was indexed by another analysis, or never, is indexed anew. */
    void renewAfterAnotherAnalysis() {
        index.renewAfter(analysis.version());
    }

    /** Does the next piece; false when nothing is left to do here. */
    boolean follow() {
        return index.follow();
    }
}
