package org.caravanserai.web.cooperation.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.project.ContributionKind;
import org.caravanserai.domain.cooperation.project.EvidenceKind;
import org.caravanserai.domain.cooperation.project.MilestoneState;
import org.caravanserai.domain.cooperation.project.MilestoneStep;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.cooperation.project.WorkingLanguages;
import org.caravanserai.domain.organizations.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Fields that only a project has. */
@Schema(name = "Project")
public record ProjectJson(
        Map<String, String> purpose,

        @Schema(description = "Kinds of parties that do not take part")
        List<Sector> missingParties,

        WorkingLanguagesJson workingLanguages,
        List<ObjectiveJson> objectives,
        List<MilestoneJson> milestones,
        List<ContributionJson> contributions,
        List<ResultJson> results) {

    /** Whether the parties share a language at level B2 or better. */
    @Schema(name = "WorkingLanguages")
    public record WorkingLanguagesJson(WorkingLanguages.Finding finding, List<String> common) {}

    /** An objective. */
    @Schema(name = "ProjectObjective")
    public record ObjectiveJson(
            Map<String, String> statement,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal actual,
            LocalDate due,
            String owner) {}

    /** A milestone. */
    @Schema(name = "ProjectMilestone")
    public record MilestoneJson(
            int number,
            Map<String, String> title,
            LocalDate firstDue,
            LocalDate due,
            boolean late,
            MilestoneState state,
            @Nullable EvidenceKind evidence,
            @Nullable String reference,
            @Nullable String hash,
            @Nullable String submittedFor,
            @Nullable String decidedFor,

            @Schema(description = "The steps that its state allows, to one side or the other")
            Set<MilestoneStep> possible) {}

    /** A contribution. */
    @Schema(name = "ProjectContribution")
    public record ContributionJson(
            String organization, ContributionKind kind, BigDecimal pledged, BigDecimal delivered, String unit) {}

    /** A result. */
    @Schema(name = "ProjectResult")
    public record ResultJson(
            int number,
            Map<String, String> title,
            ResultStage stage,
            @Nullable String country,
            @Nullable String place,
            @Nullable String usedBy,
            @Nullable LocalDate since,
            @Nullable String benefit,

            @Schema(description = "What shows the benefit: an address, a document, its hash") @Nullable
            String evidence,

            @Nullable String verifier,
            @Nullable LocalDate verifiedOn) {}

    static ProjectJson of(ProjectView view, WorkingLanguages languages, LocalDate today) {
        return new ProjectJson(
                view.purpose().texts(),
                view.missing(),
                new WorkingLanguagesJson(languages.finding(), languages.common()),
                view.objectives().stream().map(ProjectJson::objective).toList(),
                view.milestones().stream().map(each -> milestone(each, today)).toList(),
                view.contributions().stream()
                        .map(each -> new ContributionJson(
                                each.organization(), each.kind(), each.pledged(), each.delivered(), each.unit()))
                        .toList(),
                view.results().stream().map(ProjectJson::result).toList());
    }

    private static ObjectiveJson objective(ProjectView.ObjectiveLine line) {
        return new ObjectiveJson(
                line.statement().texts(),
                line.unit(),
                line.baseline(),
                line.target(),
                line.actual(),
                line.due(),
                line.owner());
    }

    private static MilestoneJson milestone(ProjectView.MilestoneLine line, LocalDate today) {
        return new MilestoneJson(
                line.number(),
                line.title().texts(),
                line.firstDue(),
                line.due(),
                line.isLate(today),
                line.state(),
                line.evidence(),
                line.reference(),
                line.hash(),
                line.submittedFor(),
                line.decidedFor(),
                line.possible());
    }

    private static ResultJson result(ProjectView.ResultLine line) {
        return new ResultJson(
                line.number(),
                line.title().texts(),
                line.stage(),
                line.country(),
                line.place(),
                line.usedBy(),
                line.since(),
                line.benefit(),
                line.evidence(),
                line.verifier(),
                line.verifiedOn());
    }
}
