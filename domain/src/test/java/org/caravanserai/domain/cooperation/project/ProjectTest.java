package org.caravanserai.domain.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectTest {

    private static final Map<ProjectState, Set<ProjectState>> STEPS = Map.of(
            ProjectState.IDEA, Set.of(ProjectState.PROPOSED),
            ProjectState.PROPOSED, Set.of(ProjectState.REVIEWED, ProjectState.IDEA),
            ProjectState.REVIEWED, Set.of(ProjectState.APPROVED, ProjectState.IDEA),
            ProjectState.APPROVED, Set.of(ProjectState.CONTRACTED),
            ProjectState.CONTRACTED, Set.of(ProjectState.RUNNING),
            ProjectState.RUNNING, Set.of(ProjectState.ON_HOLD, ProjectState.CLOSING, ProjectState.TERMINATED),
            ProjectState.ON_HOLD, Set.of(ProjectState.RUNNING, ProjectState.TERMINATED),
            ProjectState.CLOSING, Set.of(ProjectState.CLOSED),
            ProjectState.CLOSED, Set.of(),
            ProjectState.TERMINATED, Set.of());

    private static final LocalizedText PURPOSE = LocalizedText.of("en", "Train engineers");

    private static Project project(EntryParty... parties) {
        return new Project(Slug.of("oil"), Facts.of(CooperationWay.SPECIAL_PROJECT, null, parties), PURPOSE, World.NOW);
    }

    @Test
    void everyProjectHasAPurposeAndOneOfTheThreeWays() {
        assertInvalid(
                "way: not-a-way-of-projects",
                () -> new Project(Slug.of("oil"), Facts.of(CooperationWay.STUDENT_EXCHANGE, null), PURPOSE, World.NOW));
        assertInvalid(
                "purpose: required",
                () -> new Project(
                        Slug.of("oil"), Facts.of(CooperationWay.JOINT_SCHOOL, null), LocalizedText.EMPTY, World.NOW));
    }

    @Test
    void itSaysWhichOfEnterpriseUniversityAndResearchIsMissing() {
        assertThat(Project.missing(List.of(Sector.UNIVERSITY, Sector.GOVERNMENT)))
                .containsExactly(Sector.RESEARCH_INSTITUTE, Sector.ENTERPRISE);
        assertThat(Project.missing(List.of(Sector.ENTERPRISE, Sector.UNIVERSITY, Sector.RESEARCH_INSTITUTE)))
                .isEmpty();
    }

    @Test
    void aContractNeedsTwoParties() {
        var alone = project(Facts.party(Sector.UNIVERSITY));
        alone.become(ProjectState.PROPOSED);
        alone.become(ProjectState.REVIEWED);
        alone.become(ProjectState.APPROVED);
        assertRefused("project-parties", () -> alone.become(ProjectState.CONTRACTED));
        assertRefused("project-state", () -> alone.become(ProjectState.CLOSED));
    }

    private static EntryParty partner(UUID organization) {
        return new EntryParty(PartyRole.PARTNER, Sector.UNIVERSITY, organization, null, null, null, null);
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void onlyTheStatesThatMayFollowCanFollow(ProjectState from) {
        for (var to : ProjectState.values()) {
            var project = project(Facts.party(Sector.UNIVERSITY), Facts.party(Sector.ENTERPRISE));
            Columns.set(project, "state", from);
            if (STEPS.get(from).contains(to)) {
                project.become(to);
                assertThat(project.state()).isEqualTo(to);
            } else {
                assertRefused("project-state", () -> project.become(to));
                assertThat(project.state()).isEqualTo(from);
            }
        }
    }

    @Test
    void theDayOnWhichItIsOverIsItsLast() {
        for (var over : List.of(ProjectState.CLOSED, ProjectState.TERMINATED)) {
            var project = project();
            Columns.set(project, "state", over == ProjectState.CLOSED ? ProjectState.CLOSING : ProjectState.RUNNING);
            project.become(over, Facts.DAY);
            assertThat(over.isOver()).isTrue();
            assertThat(project.endsOn()).isEqualTo(Facts.DAY);
            assertInvalid(
                    "endsOn: required",
                    () -> project.change(Facts.of(CooperationWay.SPECIAL_PROJECT, null), PURPOSE, Set.of(), Set.of()));
        }
        var late = new Project(Slug.of("oil"), Facts.of(CooperationWay.SPECIAL_PROJECT, Facts.DAY), PURPOSE, World.NOW);
        Columns.set(late, "state", ProjectState.RUNNING);
        Columns.set(late, "endsOn", Facts.DAY.plusYears(1));
        late.become(ProjectState.ON_HOLD, Facts.DAY);
        assertThat(late.endsOn()).as("it goes on").isEqualTo(Facts.DAY.plusYears(1));
        late.become(ProjectState.TERMINATED, Facts.DAY.plusYears(2));
        assertThat(late.endsOn()).as("it had run out before").isEqualTo(Facts.DAY.plusYears(1));
        Columns.set(late, "state", ProjectState.ON_HOLD);
        late.become(ProjectState.TERMINATED, Facts.DAY.minusDays(1));
        assertThat(late.endsOn()).as("not before it begins").isEqualTo(Facts.DAY);
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void workIsDoneWhileItRunsOrCloses(ProjectState state) {
        assertThat(state.isActive()).isEqualTo(state == ProjectState.RUNNING || state == ProjectState.CLOSING);
    }

    @Test
    void itBeginsAsAnIdeaWithItsPurpose() {
        var project = project();
        assertThat(project.kind()).isEqualTo(EntryKind.PROJECT);
        assertThat(project.state()).isEqualTo(ProjectState.IDEA);
        assertThat(project.purpose()).isEqualTo(PURPOSE);
        assertThat(project.objectives()).isEmpty();
        assertThat(project.contributions()).isEmpty();
    }

    @Test
    void aChangeHasToBeAProjectToo() {
        var project = project();
        assertInvalid(
                List.of("purpose: required", "way: not-a-way-of-projects"),
                () -> project.change(Facts.of(null, null), LocalizedText.EMPTY, Set.of(), Set.of()));
        assertThat(project.purpose()).isEqualTo(PURPOSE);

        var other = LocalizedText.of("en", "Test pumps");
        project.change(Facts.of(CooperationWay.JOINT_SCHOOL, Facts.DAY), other, Set.of(), Set.of());
        assertThat(project.purpose()).isEqualTo(other);
        assertThat(project.way()).isEqualTo(CooperationWay.JOINT_SCHOOL);
        assertThat(project.beginsOn()).isEqualTo(Facts.DAY);
    }

    @Test
    void whoPursuesGivesOrHasShownSomethingStaysAParty() {
        var owner = Ids.next();
        var giver = Ids.next();
        var shower = Ids.next();
        var project = project(partner(owner), partner(giver), partner(shower));
        project.pursue(List.of(objective(owner)));
        project.contribute(List.of(contribution(giver)));
        assertRefused("party-is-needed", () -> change(project, Set.of(shower), giver, shower));
        assertRefused("party-is-needed", () -> change(project, Set.of(shower), owner, shower));
        assertRefused("party-is-needed", () -> change(project, Set.of(shower), owner, giver));
        change(project, Set.of(), owner, giver);
        assertThat(project.parties()).hasSize(2);
    }

    private static void change(Project project, Set<UUID> shown, UUID... parties) {
        project.change(
                Facts.of(
                        CooperationWay.JOINT_SCHOOL,
                        null,
                        Stream.of(parties).map(ProjectTest::partner).toArray(EntryParty[]::new)),
                PURPOSE,
                shown,
                Set.of());
    }

    @Test
    void whoHasVerifiedABenefitDoesNotBecomeAParty() {
        var verifier = Ids.next();
        assertRefused("party-has-verified", () -> project()
                .change(
                        Facts.of(CooperationWay.JOINT_SCHOOL, null, partner(verifier)),
                        PURPOSE,
                        Set.of(),
                        Set.of(verifier)));
    }

    @Test
    void partiesWorkOnItDuringTheirTermAndObserversAndFundersDoNot() {
        var first = Ids.next();
        var second = Ids.next();
        var project = project(
                party(PartyRole.OBSERVER, Ids.next(), null),
                party(PartyRole.FUNDER, Ids.next(), null),
                party(PartyRole.COORDINATOR, first, null),
                party(PartyRole.PARTNER, first, null),
                party(PartyRole.PARTNER, second, Facts.DAY),
                Facts.party(Sector.ENTERPRISE));
        assertThat(project.working(Facts.DAY)).containsExactly(first, second);
        assertThat(project.working(Facts.DAY.plusDays(1))).containsExactly(first);
    }

    private static EntryParty party(PartyRole role, UUID organization, @Nullable LocalDate until) {
        return new EntryParty(role, Sector.UNIVERSITY, organization, null, null, null, until);
    }

    @Test
    void objectivesAreOwnedByParties() {
        var owner = Ids.next();
        var project = project(partner(owner), Facts.party(Sector.ENTERPRISE));
        assertThat(project.hasParty(owner)).isTrue();
        assertThat(project.hasParty(Ids.next())).isFalse();

        project.pursue(List.of(objective(owner)));
        assertRefused("not-a-project-party", () -> project.pursue(List.of(objective(owner), objective(Ids.next()))));
        assertThat(project.objectives())
                .singleElement()
                .extracting(Objective::owner)
                .isEqualTo(owner);

        project.pursue(List.of());
        assertThat(project.objectives()).isEmpty();
    }

    private static Objective objective(UUID owner) {
        return new Objective(
                LocalizedText.of("en", "Engineers"),
                "persons",
                BigDecimal.ZERO,
                BigDecimal.TEN,
                null,
                LocalDate.of(2027, 1, 1),
                owner);
    }

    @Test
    void partiesContribute() {
        var giver = Ids.next();
        var project = project(partner(giver));
        project.contribute(List.of(contribution(giver)));
        assertRefused("not-a-project-party", () -> project.contribute(List.of(contribution(Ids.next()))));
        assertThat(project.contributions())
                .singleElement()
                .extracting(PartyContribution::organization)
                .isEqualTo(giver);
    }

    private static PartyContribution contribution(UUID organization) {
        return new PartyContribution(organization, ContributionKind.CASH, BigDecimal.TEN, BigDecimal.ZERO, "CNY");
    }
}
