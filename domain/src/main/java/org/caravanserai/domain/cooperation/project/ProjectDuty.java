package org.caravanserai.domain.cooperation.project;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a project under way that is not accepted yet.
 *
 * @param submittedFor the party that showed evidence; null where none has been shown
 */
public record ProjectDuty(
        String project,
        LocalizedText title,
        int number,
        LocalizedText milestone,
        LocalDate due,
        MilestoneState state,
        @Nullable UUID submittedFor) {

    /** Whether evidence has to be shown. */
    public boolean isToShow() {
        return MilestoneStep.SHOW_EVIDENCE.isPossible(state);
    }
}
