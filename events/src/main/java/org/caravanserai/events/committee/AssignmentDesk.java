package org.caravanserai.events.committee;

import org.caravanserai.domain.events.committee.Committee;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;

/** Finds what an assignment is about. */
final class AssignmentDesk {

    private AssignmentDesk() {}

    /**
     * @throws NotFound unless reviews of it can be asked for
     */
    static Submission submission(Committee committee, String code) {
        var tidy = ReadableCode.tidy(code);
        return committee.reviewable().stream()
                .filter(each -> each.code().equals(tidy))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
