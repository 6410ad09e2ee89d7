package org.caravanserai.domain.cooperation.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntrySteps;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * What only a project shows.
 *
 * @param missing kinds of parties that do not take part
 */
public record ProjectView(
        ProjectState state,
        LocalizedText purpose,
        List<Sector> missing,
        List<ObjectiveLine> objectives,
        List<MilestoneLine> milestones,
        List<ContributionLine> contributions,
        List<ResultLine> results)
        implements EntryDetails, EntrySteps {

    @Override
    public Set<ProjectState> next() {
        return Step.only(state.next(), next -> true);
    }

    /** An objective as it is read. */
    public record ObjectiveLine(
            LocalizedText statement,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal actual,
            LocalDate due,
            String owner,
            LocalizedText ownerName) {}

    /**
     * A milestone as it is read.
     *
     * @param submittedFor slug of the party that showed the evidence
     * @param decidedFor slug of the party that accepted or returned it
     */
    public record MilestoneLine(
            int number,
            LocalizedText title,
            LocalDate firstDue,
            LocalDate due,
            MilestoneState state,
            @Nullable EvidenceKind evidence,
            @Nullable String reference,
            @Nullable String hash,
            @Nullable String submittedFor,
            @Nullable LocalDate submittedOn,
            @Nullable String decidedFor,
            @Nullable LocalDate decidedOn) {

        /** The steps that its state allows, whoever takes them. */
        public Set<MilestoneStep> possible() {
            return Step.possible(MilestoneStep.class, state);
        }

        public boolean can(MilestoneStep step) {
            return step.isPossible(state);
        }

        /** Whether its day has passed without acceptance. */
        public boolean isLate(LocalDate today) {
            return state != MilestoneState.ACCEPTED && due.isBefore(today);
        }
    }

    /** A contribution as it is read. */
    public record ContributionLine(
            String organization,
            LocalizedText name,
            ContributionKind kind,
            BigDecimal pledged,
            BigDecimal delivered,
            String unit) {}

    /** A result as it is read. */
    public record ResultLine(
            int number,
            LocalizedText title,
            ResultStage stage,
            @Nullable String country,
            @Nullable String place,
            @Nullable String usedBy,
            @Nullable LocalDate since,
            @Nullable String benefit,
            @Nullable String evidence,
            @Nullable String verifier,
            @Nullable LocalDate verifiedOn) {}
}
