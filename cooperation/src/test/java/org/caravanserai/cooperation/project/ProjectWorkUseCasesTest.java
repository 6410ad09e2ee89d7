package org.caravanserai.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.project.ProjectPlanForm.ContributionForm;
import org.caravanserai.cooperation.project.ProjectPlanForm.ObjectiveForm;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryForm.PartyForm;
import org.caravanserai.cooperation.testing.MemoryWork;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.cooperation.project.MilestoneState;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

class ProjectWorkUseCasesTest {

    private static final String HASH = "a".repeat(64);

    private final RegistryWorld world = new RegistryWorld();
    private final MemoryWork work = new MemoryWork();
    private final Account river = world.member(world.organization("river"), "river", OrganizationRole.EXCHANGE_OFFICER);
    private final Account steppe =
            world.member(world.organization("steppe"), "steppe", OrganizationRole.EXCHANGE_OFFICER);
    private final Slug slug;

    ProjectWorkUseCasesTest() {
        world.wiring.put(work);
        world.organization("outside");
        world.asKeeper();
        slug = Slug.of(world.of(RegisterProject.class).execute(new ProjectForm(entry(), Map.of("en", "Train"))));
        world.commit();
    }

    private static EntryForm entry() {
        return new EntryForm(
                Map.of("en", "Joint school"),
                Map.of(),
                List.of(),
                List.of(
                        new PartyForm("COORDINATOR", null, "steppe", null, null, null, null),
                        new PartyForm("PARTNER", null, "river", null, null, null, null)),
                List.of(),
                "JOINT_SCHOOL",
                List.of("KZ"),
                List.of("0732"),
                null,
                null,
                null,
                null,
                null);
    }

    private Project project() {
        return world.entry(Project.class, slug.value());
    }

    private void submit() {
        world.of(SubmitEvidence.class)
                .execute(slug, 1, new SubmitEvidence.EvidenceForm("SIGNED_REPORT", "Report 1", HASH));
    }

    private void decide(boolean accepted, String hash, String why) {
        world.of(DecideMilestone.class).execute(slug, 1, accepted, hash, why);
    }

    @Test
    void objectivesAndContributionsAreThoseOfParties() {
        var objective = new ObjectiveForm(Map.of("en", "Engineers"), "people", "0", "60", "12", "2028-08-31", "steppe");
        var pledge = new ContributionForm("river", "STAFF", "24", "6", "person-months");
        world.of(PlanProject.class).execute(slug, null, new ProjectPlanForm(List.of(objective), List.of(pledge)));
        assertThat(project().objectives()).hasSize(1);
        assertThat(project().contributions()).hasSize(1);
        assertRefused("not-a-project-party", () -> world.of(PlanProject.class)
                .execute(
                        slug,
                        null,
                        new ProjectPlanForm(
                                List.of(), List.of(new ContributionForm("outside", "CASH", "10", null, "CNY")))));
        assertInvalid(List.of("objectives[0].unit: required", "contributions[0].kind: not-one-of"), () -> world.of(
                        PlanProject.class)
                .execute(
                        slug,
                        null,
                        new ProjectPlanForm(
                                List.of(new ObjectiveForm(
                                        Map.of("en", "x"), null, "0", "1", null, "2028-01-01", "steppe")),
                                List.of(new ContributionForm("river", "LOVE", "1", null, "kg")))));
    }

    @Test
    void evidenceIsAcceptedByTheOtherSideOnly() {
        assertThat(world.of(AddMilestone.class).execute(slug, Map.of("en", "Workshop ready"), "2026-12-31"))
                .isEqualTo(1);
        world.as(world.account("stranger"));
        assertNotFound(this::submit);
        world.as(river);
        submit();
        assertRefused("own-evidence", () -> decide(true, HASH, null));
        world.as(steppe);
        assertInvalid("reason: required", () -> decide(false, HASH, " "));
        assertRefused("other-evidence", () -> decide(true, "b".repeat(64), null));
        decide(false, HASH, "the list is missing");
        world.as(river);
        submit();
        world.as(steppe);
        decide(true, HASH, null);
        assertThat(work.milestones.all().get(0).state()).isEqualTo(MilestoneState.ACCEPTED);
        assertRefused("milestone-state", () -> decide(true, HASH, null));
        assertThat(world.history()).contains("EVIDENCE_RETURNED the list is missing", "EVIDENCE_ACCEPTED 1");
    }

    @Test
    void aResultIsFollowedToItsUseAndItsBenefitVerifiedFromOutside() {
        assertThat(result(null, null, null)).isEqualTo(1);
        assertRefused("result-stage", () -> result(1, "IN_USE", "Fields"));
        result(1, "PILOT", null);
        assertInvalid("usedBy: required", () -> result(1, "IN_USE", null));
        result(1, "IN_USE", "Fields");
        world.of(RecordResult.class)
                .execute(
                        slug,
                        1,
                        new RecordResult.ProjectResultForm(
                                null, "BENEFIT_REPORTED", null, null, null, null, "Less water"));
        assertRefused("verifier-takes-part", () -> world.of(VerifyBenefit.class).execute(slug, 1, "river"));
        world.of(VerifyBenefit.class).execute(slug, 1, "outside");
        assertThat(work.results.all().get(0).stage()).isEqualTo(ResultStage.VERIFIED);
    }

    private int result(Integer number, String stage, String usedBy) {
        return world.of(RecordResult.class)
                .execute(
                        slug,
                        number,
                        new RecordResult.ProjectResultForm(
                                Map.of("en", "Sensors"), stage, "KZ", "Almaty", usedBy, "2026-06-01", null));
    }
}
