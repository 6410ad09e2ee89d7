package org.caravanserai.domain.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link ProjectWork} promises. */
public interface ProjectWorkContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    LocalizedText TITLE = LocalizedText.of("en", "Ready");
    Milestone.Evidence EVIDENCE = new Milestone.Evidence(EvidenceKind.PATENT, "CN1", "a".repeat(64));

    ProjectWork work();

    Registry registry();

    Organizations organizations();

    Accounts accounts();

    @Test
    default void aMilestoneIsFoundByItsProjectAndNumberAndKeepsItsState() {
        var party = organization();
        var project = project(party);
        var made = added(new Milestone(project, 2, TITLE, Facts.DAY));
        added(new Milestone(project(organization()), 1, TITLE, Facts.DAY));
        inTransaction(() -> work().lockMilestone(project.id(), 2).orElseThrow().submit(EVIDENCE, party, Facts.DAY));
        for (var found : List.of(
                inTransaction(() -> work().lockMilestone(project.id(), 2)),
                inTransaction(() -> work().milestone(project.slug(), 2)),
                inTransaction(() -> work().milestone(made.id())))) {
            assertThat(found).hasValueSatisfying(read -> {
                assertThat(read.id()).isEqualTo(made.id());
                assertThat(read.state()).isEqualTo(MilestoneState.EVIDENCE_SUBMITTED);
                assertThat(read.submittedFor()).isEqualTo(party);
            });
        }
        assertThat(inTransaction(() -> work().lockMilestone(project.id(), 1))).isEmpty();
        assertThat(inTransaction(() -> work().milestone(project.slug(), 1))).isEmpty();
        assertThat(inTransaction(() -> work().milestone(Slug.of("nothing-" + Ids.next()), 2)))
                .isEmpty();
        assertThat(inTransaction(() -> work().milestone(Ids.next()))).isEmpty();
    }

    @Test
    default void aResultIsFoundByItsProjectAndNumberAndKeepsItsStage() {
        var project = project(organization());
        inTransaction(() -> work().add(new ProjectResult(project, 1, TITLE)));
        inTransaction(() -> work().lockResult(project.id(), 1).orElseThrow().advance(ResultStage.PILOT));
        assertThat(inTransaction(() -> work().lockResult(project.id(), 1)))
                .hasValueSatisfying(read -> assertThat(read.stage()).isEqualTo(ResultStage.PILOT));
        assertThat(inTransaction(() -> work().lockResult(project.id(), 2))).isEmpty();
        assertThat(inTransaction(() -> work().lockResult(Ids.next(), 1))).isEmpty();
    }

    @Test
    default void milestonesAndResultsOfAProjectAreCountedAndEachNumberIsGivenOnce() {
        var project = project(organization());
        added(new Milestone(project, 1, TITLE, Facts.DAY));
        added(new Milestone(project, 2, TITLE, Facts.DAY));
        inTransaction(() -> work().add(new ProjectResult(project, 1, TITLE)));
        assertThat(inTransaction(() -> work().milestones(project.id()))).isEqualTo(2);
        assertThat(inTransaction(() -> work().results(project.id()))).isEqualTo(1);
        assertTaken(() -> work().add(new Milestone(project, 2, TITLE, Facts.DAY)));
        assertTaken(() -> work().add(new ProjectResult(project, 1, TITLE)));
        var another = project(organization());
        assertThat(inTransaction(() -> work().milestones(another.id()))).isZero();
        assertThat(inTransaction(() -> work().results(another.id()))).isZero();
    }

    @Test
    default void aProjectIsFoundWithItsPartiesAndNothingElseIs() {
        var one = organization();
        var other = organization();
        var project = registered(new Project(
                slug(),
                Facts.of(CooperationWay.JOINT_SCHOOL, null, partner(one), partner(other), Facts.party(Sector.TEAM)),
                LocalizedText.of("en", "Train"),
                NOW));
        assertThat(inTransaction(() -> work().project(project.id()).map(found -> found.working(Facts.DAY))))
                .contains(List.of(one, other));
        var week = registered(
                new Mechanism(slug(), Facts.of(null, Facts.DAY, partner(one)), MechanismKind.EXCHANGE_WEEK, 12, NOW));
        assertThat(inTransaction(() -> work().project(week.id()))).isEmpty();
        assertThat(inTransaction(() -> work().project(Ids.next()))).isEmpty();
    }

    @Test
    default void whoShowedDecidedAndVerifiedIsKnown() {
        var one = organization();
        var other = organization();
        var verifier = organization();
        var asked = People.active(someAddress());
        inTransaction(() -> accounts().add(asked));
        var project = project(one);
        added(new Milestone(project, 1, TITLE, Facts.DAY));
        added(new Milestone(project, 2, TITLE, Facts.DAY));
        inTransaction(() -> work().add(new ProjectResult(project, 1, TITLE)));
        assertThat(inTransaction(() -> work().shown(project.id()))).isEmpty();
        assertThat(inTransaction(() -> work().verifiers(project.id()))).isEmpty();
        inTransaction(() -> work().lockMilestone(project.id(), 1).orElseThrow().submit(EVIDENCE, one, Facts.DAY));
        inTransaction(() ->
                work().lockMilestone(project.id(), 1).orElseThrow().decide(true, other, EVIDENCE.hash(), Facts.DAY));
        inTransaction(() -> {
            var result = work().lockResult(project.id(), 1).orElseThrow();
            result.advance(ResultStage.PILOT);
            result.use(new ProjectResult.Use(CountryCode.of("KZ"), "Almaty", "Water works", Facts.DAY));
            result.reportBenefit("Less water is lost", "Report 7");
            result.ask(new Verifier(asked.id(), verifier, false, false), Facts.DAY);
            result.verify(false, Facts.DAY);
        });
        assertThat(inTransaction(() -> work().shown(project.id()))).containsExactlyInAnyOrder(one, other);
        assertThat(inTransaction(() -> work().verifiers(project.id()))).containsExactly(verifier);
        var another = project(organization());
        assertThat(inTransaction(() -> work().shown(another.id()))).isEmpty();
        assertThat(inTransaction(() -> work().verifiers(another.id()))).isEmpty();
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }

    private static Slug slug() {
        return Slug.of("entry-" + Ids.next());
    }

    private static EntryParty partner(UUID organization) {
        return new EntryParty(PartyRole.PARTNER, Sector.UNIVERSITY, organization, null, null, null, null);
    }

    private Project project(UUID party) {
        return registered(new Project(
                slug(),
                Facts.of(CooperationWay.JOINT_SCHOOL, null, partner(party)),
                LocalizedText.of("en", "Train"),
                NOW));
    }

    private <T extends RegistryEntry> T registered(T entry) {
        inTransaction(() -> registry().add(entry));
        return entry;
    }

    private Milestone added(Milestone milestone) {
        inTransaction(() -> work().add(milestone));
        return milestone;
    }
}
