package org.caravanserai.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.cooperation.emails.CooperationEmail;
import org.caravanserai.cooperation.project.ProjectPlanForm.ContributionForm;
import org.caravanserai.cooperation.project.ProjectPlanForm.ObjectiveForm;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.cooperation.project.AskedVerifier;
import org.caravanserai.domain.cooperation.project.BenefitClaims;
import org.caravanserai.domain.cooperation.project.ContributionKind;
import org.caravanserai.domain.cooperation.project.EvidenceKind;
import org.caravanserai.domain.cooperation.project.MemoryWork;
import org.caravanserai.domain.cooperation.project.MilestoneState;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectDuty;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectWorkUseCasesTest {

    private static final String HASH = "a".repeat(64);

    private final RegistryWorld world = new RegistryWorld();
    private final MemoryWork work = new MemoryWork(world.registry);
    private final Account river = world.member(world.organization("river"), "river", OrganizationRole.EXCHANGE_OFFICER);
    private final Account steppe =
            world.member(world.organization("steppe"), "steppe", OrganizationRole.EXCHANGE_OFFICER);
    private final Account outsider =
            world.member(world.organization("outside"), "outsider", OrganizationRole.EXCHANGE_OFFICER);
    private final Slug slug;

    ProjectWorkUseCasesTest() {
        world.wiring.put(work);
        world.asKeeper();
        slug = Slug.of(
                world.of(RegisterProject.class).execute(new ProjectForm(entry(), LocalizedText.of("en", "Train"))));
        world.commit();
    }

    private static EntryForm entry() {
        return new EntryForm(
                LocalizedText.of("en", "Joint school"),
                LocalizedText.EMPTY,
                List.of(),
                List.of(
                        RegistryWorld.party(PartyRole.COORDINATOR, "steppe", null),
                        RegistryWorld.party(PartyRole.PARTNER, "river", null)),
                List.of(),
                CooperationWay.JOINT_SCHOOL,
                List.of(CountryCode.of("KZ")),
                List.of(IscedField.of("0732")),
                null,
                null,
                null,
                null,
                null);
    }

    private Project project() {
        return world.entry(Project.class, slug.value());
    }

    private int addMilestone() {
        return world.of(AddMilestone.class)
                .execute(
                        slug,
                        new AddMilestone.MilestoneDraft(
                                LocalizedText.of("en", "Workshop ready"), LocalDate.of(2026, 12, 31)));
    }

    private void postpone(int number, String due, String reason) {
        world.of(PostponeMilestone.class)
                .execute(
                        slug,
                        number,
                        new PostponeMilestone.MilestonePostponement(LocalDate.parse(due), Reason.of(reason)));
    }

    private void submit() {
        world.of(SubmitEvidence.class)
                .execute(slug, 1, SubmitEvidence.EvidenceForm.elsewhere(EvidenceKind.SIGNED_REPORT, "Report 1", HASH));
    }

    private void decide(boolean accepted, String hash, String why) {
        world.of(DecideMilestone.class).execute(slug, 1, accepted, hash, why);
    }

    @Test
    void objectivesAndContributionsAreThoseOfParties() {
        var objective = objective("people", "steppe");
        var pledge = contribution("river", 24);
        world.of(PlanProject.class).execute(slug, null, new ProjectPlanForm(List.of(objective), List.of(pledge)));
        assertThat(project().objectives()).hasSize(1);
        assertThat(project().contributions()).hasSize(1);
        assertThat(world.history()).contains("PLANNED");
        assertRefused("not-a-project-party", () -> world.of(PlanProject.class)
                .execute(slug, null, new ProjectPlanForm(List.of(), List.of(contribution("outside", 10)))));
        assertInvalid(
                List.of(
                        "objectives[0].owner: unknown-reference",
                        "objectives[1].unit: required",
                        "contributions[0].pledged: positive"),
                () -> world.of(PlanProject.class)
                        .execute(
                                slug,
                                null,
                                new ProjectPlanForm(
                                        List.of(objective("people", "nobody"), objective(" ", "steppe")),
                                        List.of(contribution("river", 0)))));
    }

    private static ObjectiveForm objective(String unit, String owner) {
        return new ObjectiveForm(
                LocalizedText.of("en", "Engineers"),
                unit,
                BigDecimal.ZERO,
                new BigDecimal("60"),
                new BigDecimal("12"),
                LocalDate.of(2028, 8, 31),
                Slug.of(owner));
    }

    private static ContributionForm contribution(String organization, long pledged) {
        return new ContributionForm(
                Slug.of(organization), ContributionKind.STAFF, BigDecimal.valueOf(pledged), null, "person-months");
    }

    @Test
    void evidenceIsAcceptedByTheOtherSideOnly() {
        assertThat(addMilestone()).isEqualTo(1);
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
        assertThat(world.history()).contains("EVIDENCE_RETURNED 1: the list is missing", "EVIDENCE_ACCEPTED 1");
        assertThat(world.history()).contains("PLANNED 1", "EVIDENCE_SUBMITTED 1");
    }

    /** The project with another list of parties, each as role, organization and last day. */
    private void parties(String[]... parties) {
        world.asKeeper();
        var before = entry();
        var entry = new EntryForm(
                before.title(),
                before.summary(),
                before.names(),
                Stream.of(parties)
                        .map(each -> RegistryWorld.party(PartyRole.valueOf(each[0]), each[1], each[2]))
                        .toList(),
                before.links(),
                before.way(),
                before.countries(),
                before.fields(),
                before.beginsOn(),
                before.endsOn(),
                before.precision(),
                before.source(),
                before.asOf());
        world.of(ChangeProject.class).execute(slug, null, new ProjectForm(entry, LocalizedText.of("en", "Train")));
        world.commit();
    }

    private static String[] party(String role, String organization, String until) {
        return new String[] {role, organization, until};
    }

    private Account officer(String name, String country) {
        var organization = Bodies.in(country, name, Sector.UNIVERSITY);
        world.memory.organizations.add(organization);
        world.commit();
        return world.member(organization, name, OrganizationRole.EXCHANGE_OFFICER);
    }

    @Test
    void ofThreePartiesOneOfAnotherCountryAccepts() {
        var abroad = officer("abroad", "KZ");
        parties(
                party("COORDINATOR", "steppe", null),
                party("PARTNER", "river", null),
                party("PARTNER", "abroad", null));
        addMilestone();
        world.wiring.answer(RegistryDirectory.class, "bySlug", asked -> Optional.of(view()));
        world.as(river);
        submit();
        assertThat(world.of(ShowProjectWork.class).execute(slug).otherSide()).containsExactly("abroad");
        world.as(steppe);
        assertRefused("same-side", () -> decide(true, HASH, null));
        world.as(abroad);
        assertThat(world.of(ShowProjectWork.class).execute(slug).otherSide())
                .containsExactlyInAnyOrder("steppe", "river");
        decide(true, HASH, null);
        assertThat(work.milestones.all().get(0).state()).isEqualTo(MilestoneState.ACCEPTED);
    }

    @Test
    void whoLooksOnPaysOrHasLeftNeitherShowsNorAccepts() {
        var watcher = officer("watcher", "KZ");
        var funder = officer("funder", "KZ");
        var former = officer("former", "KZ");
        parties(
                party("COORDINATOR", "steppe", null),
                party("PARTNER", "river", null),
                party("OBSERVER", "watcher", null),
                party("FUNDER", "funder", null),
                party("PARTNER", "former", "2025-12-31"));
        addMilestone();
        var place =
                new FilePlace(EvidenceFiles.KIND, work.milestones.all().get(0).id(), EvidenceFiles.SLOT);
        for (var outsider : List.of(watcher, funder, former)) {
            world.as(outsider);
            assertNotFound(this::submit);
            var asking = world.of(CurrentCaller.class).get();
            assertThat(world.of(EvidenceFiles.class).mayChange(place, asking)).isFalse();
        }
        world.as(river);
        submit();
        for (var outsider : List.of(watcher, funder, former)) {
            world.as(outsider);
            assertNotFound(() -> decide(true, HASH, null));
        }
        world.as(steppe);
        decide(true, HASH, null);
        assertRefused("party-is-needed", () -> parties(party("COORDINATOR", "steppe", null)));
    }

    @Test
    void whoHasVerifiedABenefitDoesNotBecomeAParty() {
        result(null, null, null);
        result(1, ResultStage.PILOT, null);
        result(1, ResultStage.IN_USE, "Fields");
        benefit("Report 7");
        ask("outside", outsider);
        assertRefused(
                "party-has-verified",
                () -> parties(party("COORDINATOR", "steppe", null), party("OBSERVER", "outside", null)));
    }

    @Test
    void theHashOfAnAttachedFileIsWhatIsSubmitted() {
        addMilestone();
        var milestone = work.milestones.all().get(0);
        var files = world.of(EvidenceFiles.class);
        assertThat(files.subject(slug.value() + ".1")).contains(milestone.id());
        assertThat(files.subject(slug.value() + ".2")).isEmpty();
        assertThat(files.subject("nonsense")).isEmpty();
        assertThat(files.policy(new FilePlace(EvidenceFiles.KIND, Ids.next(), "evidence")))
                .isPresent();
        assertThat(files.policy(new FilePlace(EvidenceFiles.KIND, Ids.next(), "cv")))
                .isEmpty();
        var place = new FilePlace(EvidenceFiles.KIND, milestone.id(), EvidenceFiles.SLOT);
        var stored = new StoredFile(
                Ids.next(),
                "FILE1",
                place,
                "report.pdf",
                FileType.PDF,
                10,
                HASH,
                null,
                "river",
                false,
                RegistryWorld.NOW);
        world.memory.storedFiles.add(stored);
        world.as(world.account("nosy"));
        assertThat(files.mayRead(place, world.of(CurrentCaller.class).get())).isFalse();
        world.as(river);
        assertThat(files.mayRead(place, world.of(CurrentCaller.class).get())).isTrue();
        assertThat(files.mayChange(place, world.of(CurrentCaller.class).get())).isTrue();
        assertInvalid(List.of("file: unknown-reference", "reference: required", "hash: required"), () -> world.of(
                        SubmitEvidence.class)
                .execute(slug, 1, new SubmitEvidence.EvidenceForm(EvidenceKind.SIGNED_REPORT, null, null, "OTHER")));
        world.of(SubmitEvidence.class)
                .execute(slug, 1, new SubmitEvidence.EvidenceForm(EvidenceKind.SIGNED_REPORT, null, null, "FILE1"));
        assertThat(files.mayChange(place, world.of(CurrentCaller.class).get())).isFalse();
        world.as(steppe);
        decide(true, HASH, null);
        assertThat(milestone.state()).isEqualTo(MilestoneState.ACCEPTED);
    }

    @Test
    void aMilestoneGetsAnotherDayForAReason() {
        addMilestone();
        assertInvalid("due: same-day", () -> postpone(1, "2026-12-31", "The same"));
        assertNotFound(() -> postpone(2, "2027-03-31", "Late delivery"));
        postpone(1, "2027-03-31", "Late delivery");
        assertThat(world.history()).contains("MILESTONE_MOVED 1: Late delivery");
        world.as(river);
        submit();
        world.as(steppe);
        decide(true, HASH, null);
        world.asKeeper();
        assertRefused("milestone-state", () -> postpone(1, "2027-06-30", "Too late"));
    }

    @Test
    void partiesSeeTheWorkAndWhatTheyHaveToDo() {
        addMilestone();
        world.wiring
                .answer(RegistryDirectory.class, "bySlug", asked -> Optional.of(view()))
                .answer(
                        RegistryDirectory.class,
                        "duties",
                        asked -> List.of(
                                duty(1, MilestoneState.PLANNED, null),
                                duty(2, MilestoneState.EVIDENCE_SUBMITTED, organization("river")),
                                duty(3, MilestoneState.EVIDENCE_SUBMITTED, organization("steppe"))));
        world.as(river);
        assertThat(world.of(ShowProjectWork.class).execute(slug).actingFor()).isEqualTo("river");
        assertThat(world.of(ListProjectDuties.class).execute())
                .extracting(ProjectDuty::number)
                .containsExactly(1, 3);
        world.as(world.member(world.organization("far"), "far", OrganizationRole.MANAGER));
        assertNotFound(() -> world.of(ShowProjectWork.class).execute(slug));
    }

    private UUID organization(String party) {
        return world.of(Organizations.class)
                .bySlug(Slug.of(party))
                .orElseThrow()
                .id();
    }

    private ProjectDuty duty(int number, MilestoneState state, UUID submittedFor) {
        return new ProjectDuty(
                slug.value(),
                LocalizedText.of("en", "School"),
                number,
                LocalizedText.of("en", "Step"),
                LocalDate.of(2026, 12, 31),
                state,
                submittedFor);
    }

    private EntryView view() {
        var row = new EntryRow(
                project().id(),
                EntryKind.PROJECT,
                slug.value(),
                LocalizedText.of("en", "School"),
                LocalizedText.EMPTY,
                null,
                "IDEA",
                null,
                List.of(),
                List.of(),
                null,
                null,
                DatePrecision.DAY,
                1);
        return new EntryView(
                row,
                null,
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ProjectView(
                        ProjectState.IDEA, LocalizedText.EMPTY, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void aResultIsFollowedToItsUseAndItsBenefitVerifiedFromOutside() {
        assertThat(result(null, null, null)).isEqualTo(1);
        assertRefused("result-stage", () -> result(1, ResultStage.IN_USE, "Fields"));
        result(1, ResultStage.PILOT, null);
        assertInvalid("usedBy: required", () -> result(1, ResultStage.IN_USE, null));
        result(1, ResultStage.IN_USE, "Fields");
        benefit(null);
        assertRefused("benefit-without-evidence", () -> ask("outside", outsider));
        benefit("Report 7");
        assertRefused("verifier-takes-part", () -> ask("river", river));
        ask("outside", outsider);
        assertThat(world.lastEmail().template()).isEqualTo(CooperationEmail.VERIFIER_ASKED);
        assertThat(world.lastEmail().recipient().address()).isEqualTo(outsider.email());
        assertThat(world.lastEmail().arguments().value("link")).isEqualTo("/my/verifications/" + slug.value() + "/1");
        world.as(outsider);
        decideBenefit(true, null);
        assertThat(work.results.all().get(0).stage()).isEqualTo(ResultStage.VERIFIED);
        assertNotFound(() -> decideBenefit(true, null));
        var named = world.memory
                .organizations
                .bySlug(Slug.of("outside"))
                .orElseThrow()
                .displayName()
                .in("en");
        assertThat(world.history())
                .endsWith(
                        "RESULT_RECORDED 1",
                        "RESULT_PILOTED 1",
                        "RESULT_IN_USE 1",
                        "BENEFIT_REPORTED 1",
                        "BENEFIT_REPORTED 1",
                        "VERIFIER_ASKED 1: " + named,
                        "BENEFIT_VERIFIED 1");
    }

    @Test
    void whoIsAskedIsAMemberOfTheOrganizationAndOfNoParty() {
        reported();
        assertInvalid("verifier: unknown-reference", () -> ask("nowhere", outsider));
        assertInvalid("person: no-such-member", () -> ask("outside", world.account("stranger")));
        assertInvalid("person: no-such-member", () -> ask("outside", EmailAddress.of("nobody@example.org")));
        world.memory.memberships.add(
                new Membership(organization("outside"), river.id(), OrganizationRole.REVIEWER, RegistryWorld.NOW));
        assertRefused("verifier-takes-part", () -> ask("outside", river));
        var keeper = world.account("keeper", PlatformRole.ANALYST);
        world.memory.memberships.add(
                new Membership(organization("outside"), keeper.id(), OrganizationRole.REVIEWER, RegistryWorld.NOW));
        world.as(keeper);
        assertRefused("verifier-asks", () -> ask("outside", keeper));
    }

    @Test
    void onlyWhoIsAskedAnswersAndAReturnNeedsAReason() {
        reported();
        ask("outside", outsider);
        for (var other : List.of(river, steppe, world.account("stranger"))) {
            world.as(other);
            assertNotFound(() -> decideBenefit(true, null));
        }
        world.asKeeper();
        assertNotFound(() -> decideBenefit(true, null));
        world.as(outsider);
        assertInvalid("reason: required", () -> decideBenefit(false, " "));
        assertThatThrownBy(() -> world.of(DecideBenefit.class).execute(slug, 1, 77L, true, null))
                .isInstanceOf(Conflict.class);
        decideBenefit(false, "The report is about another year");
        assertThat(work.results.all().get(0).stage()).isEqualTo(ResultStage.BENEFIT_REPORTED);
        assertThat(world.history()).endsWith("BENEFIT_RETURNED 1: The report is about another year");
        assertNotFound(() -> decideBenefit(true, null));
    }

    @Test
    void whoHasLeftTheOrganizationOrJoinedAPartyDoesNotAnswer() {
        reported();
        ask("outside", outsider);
        world.memory.memberships.add(
                new Membership(organization("river"), outsider.id(), OrganizationRole.REVIEWER, RegistryWorld.NOW));
        world.as(outsider);
        assertRefused("verifier-takes-part", () -> decideBenefit(true, null));
        world.memory.memberships.remove(organization("outside"), outsider.id(), OrganizationRole.EXCHANGE_OFFICER);
        world.as(outsider);
        assertNotFound(() -> decideBenefit(false, "I have left"));
    }

    @Test
    void whoIsAskedFindsTheClaimAndTheKeeperWhoIsAsked() {
        var asked = new AskedVerifier(outsider.name(), LocalizedText.of("en", "Outside"), LocalDate.of(2026, 11, 26));
        world.wiring
                .answer(BenefitClaims.class, "waitingFor", account -> List.of())
                .answer(BenefitClaims.class, "asked", result -> Optional.of(asked));
        assertThat(world.of(ShowAskedVerifier.class).execute(slug, 1)).contains(asked);
        world.as(outsider);
        assertThat(world.of(MyVerifications.class).execute()).isEmpty();
    }

    private void reported() {
        result(null, null, null);
        result(1, ResultStage.PILOT, null);
        result(1, ResultStage.IN_USE, "Fields");
        benefit("Report 7");
    }

    private void ask(String organization, Account person) {
        ask(organization, person.email());
    }

    private void ask(String organization, EmailAddress person) {
        world.of(AskVerifier.class).execute(slug, 1, new AskVerifier.BenefitVerifier(Slug.of(organization), person));
    }

    private void decideBenefit(boolean confirmed, @Nullable String why) {
        world.of(DecideBenefit.class).execute(slug, 1, null, confirmed, why);
    }

    @Test
    void whatTheProjectDoesNotHaveIsNotFound() {
        world.as(river);
        assertNotFound(this::submit);
        assertNotFound(() -> decide(true, HASH, null));
        assertNotFound(() -> result(1, ResultStage.PILOT, null));
        assertNotFound(() -> ask("outside", outsider));
    }

    private void benefit(@Nullable String evidence) {
        world.of(RecordResult.class)
                .execute(
                        slug,
                        1,
                        new RecordResult.ProjectResultForm(
                                LocalizedText.EMPTY,
                                ResultStage.BENEFIT_REPORTED,
                                null,
                                null,
                                null,
                                null,
                                "Less water",
                                evidence));
    }

    private int result(@Nullable Integer number, @Nullable ResultStage stage, @Nullable String usedBy) {
        return world.of(RecordResult.class)
                .execute(
                        slug,
                        number,
                        new RecordResult.ProjectResultForm(
                                LocalizedText.of("en", "Sensors"),
                                stage,
                                CountryCode.of("KZ"),
                                "Almaty",
                                usedBy,
                                LocalDate.of(2026, 6, 1),
                                null,
                                null));
    }
}
