package org.caravanserai.domain.approval;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;

/** What a thing said when it was submitted, kept so that the authority sees what changed since the last time. */
public interface Submission {

    /** What it said at that moment. */
    Map<String, FieldValue> fields();

    /**
     * What the last submission says differently from the one before it; empty after the first.
     *
     * @param submissions of one thing, the newest first
     * @param catalog of the things of this kind
     */
    static List<FieldDifference> changes(List<? extends Submission> submissions, FieldCatalog catalog) {
        return submissions.size() < 2
                ? List.of()
                : catalog.between(
                        submissions.get(1).fields(), submissions.get(0).fields());
    }
}
