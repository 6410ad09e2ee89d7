package org.caravanserai.domain.cooperation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is read.
 *
 * @param account of the author
 * @param author null where the author does not want to be named
 */
public record ProposalRow(
        UUID id,
        String code,
        UUID account,
        @Nullable PersonName author,
        String title,
        String body,
        String language,
        ProposalTopic topic,
        @Nullable String country,
        @Nullable String event,
        ProposalState state,
        Instant madeAt,
        @Nullable LocalDate answerBy,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        List<Outcome> outcomes,
        long version) {

    /**
     * What came of it.
     *
     * @param kind of the record of the registry when it leads to one; null otherwise
     */
    public record Outcome(
            LinkTarget target,
            String reference,
            LocalizedText label,
            @Nullable EntryKind kind) {}

    /** The steps that its state allows, whoever takes them. */
    public Set<ProposalStep> possible() {
        return Step.possible(ProposalStep.class, state);
    }

    public boolean can(ProposalStep step) {
        return step.isPossible(state);
    }

    /** Whether the promised day has passed without an answer. */
    public boolean isLate(LocalDate today) {
        return state == ProposalState.UNDER_REVIEW && answerBy != null && answerBy.isBefore(today);
    }
}
