package org.caravanserai.web.cooperation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.cooperation.proposal.ProposalStep;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal. */
@Schema(name = "Proposal")
public record ProposalJson(
        String code,
        ProposalState state,
        String title,
        String text,
        String language,
        ProposalTopic topic,
        @Nullable String country,

        @Schema(description = "Slug of the event that it comes from") @Nullable
        String event,

        @Schema(description = "Where the author wants to be named") @Nullable
        String author,

        Instant madeAt,

        @Schema(description = "The day by which an answer is promised") @Nullable
        LocalDate answerBy,

        @Nullable String answer,
        @Nullable Instant answeredAt,
        List<OutcomeJson> outcomes,

        @Schema(description = "The steps that its state allows, to its author or to those who answer")
        Set<ProposalStep> possible) {

    /** Outcome of a proposal. */
    @Schema(name = "ProposalOutcome")
    public record OutcomeJson(LinkTarget target, String reference, Map<String, String> label) {}

    static ProposalJson of(ProposalRow row) {
        var author = row.author();
        return new ProposalJson(
                row.code(),
                row.state(),
                row.title(),
                row.body(),
                row.language(),
                row.topic(),
                row.country(),
                row.event(),
                author == null ? null : author.full(),
                row.madeAt(),
                row.answerBy(),
                row.answer(),
                row.answeredAt(),
                row.outcomes().stream()
                        .map(each -> new OutcomeJson(
                                each.target(), each.reference(), each.label().texts()))
                        .toList(),
                row.possible());
    }
}
