package org.caravanserai.domain.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.cooperation.project.Milestone.Evidence;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneTest {

    private static final Map<MilestoneState, Set<MilestoneState>> STEPS = Map.of(
            MilestoneState.PLANNED, Set.of(MilestoneState.EVIDENCE_SUBMITTED),
            MilestoneState.EVIDENCE_SUBMITTED, Set.of(MilestoneState.ACCEPTED, MilestoneState.RETURNED),
            MilestoneState.RETURNED, Set.of(MilestoneState.EVIDENCE_SUBMITTED),
            MilestoneState.ACCEPTED, Set.of());

    private static final LocalizedText TITLE = LocalizedText.of("en", "First pump");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String HASH = "0a".repeat(32);
    private static final Evidence REPORT = new Evidence(EvidenceKind.SIGNED_REPORT, "Report 7", HASH);
    private static final UUID SUBMITTER = Ids.next();
    private static final UUID JUDGE = Ids.next();

    private final Project project = new Project(
            Slug.of("oil"),
            Facts.of(CooperationWay.SPECIAL_PROJECT, null),
            LocalizedText.of("en", "Train engineers"),
            World.NOW);

    private final Milestone milestone = new Milestone(project, 3, TITLE, DUE);

    @Test
    void itIsPlannedForADayOfItsProject() {
        assertThat(milestone.id()).isNotNull();
        assertThat(milestone.project()).isEqualTo(project.id());
        assertThat(milestone.number()).isEqualTo(3);
        assertThat(milestone.state()).isEqualTo(MilestoneState.PLANNED);
        assertThat(milestone.submittedFor()).isNull();
        assertThat(day("due")).isEqualTo(DUE);
        assertInvalid("title: required", () -> new Milestone(project, 1, LocalizedText.EMPTY, DUE));
    }

    @ParameterizedTest
    @EnumSource(MilestoneState.class)
    void onlyTheStatesThatMayFollowCanFollow(MilestoneState from) {
        for (var to : MilestoneState.values()) {
            assertThat(from.next().contains(to)).isEqualTo(STEPS.get(from).contains(to));
            if (to == MilestoneState.PLANNED) {
                continue;
            }
            var milestone = new Milestone(project, 1, TITLE, DUE);
            milestone.submit(REPORT, SUBMITTER, DAY);
            Columns.set(milestone, "state", from);
            if (STEPS.get(from).contains(to)) {
                move(milestone, to);
                assertThat(milestone.state()).isEqualTo(to);
            } else {
                assertRefused("milestone-state", () -> move(milestone, to));
                assertThat(milestone.state()).isEqualTo(from);
            }
        }
    }

    private static void move(Milestone milestone, MilestoneState to) {
        if (to == MilestoneState.EVIDENCE_SUBMITTED) {
            milestone.submit(REPORT, SUBMITTER, DAY);
        } else {
            milestone.decide(to == MilestoneState.ACCEPTED, JUDGE, HASH, DAY);
        }
    }

    @Test
    void anotherThanTheSubmitterDecidesOnTheEvidenceThatWasSeen() {
        milestone.submit(REPORT, SUBMITTER, DAY);
        assertThat(milestone.submittedFor()).isEqualTo(SUBMITTER);
        assertRefused("own-evidence", () -> milestone.decide(true, SUBMITTER, HASH, DAY));
        assertRefused("own-evidence", () -> milestone.decide(false, SUBMITTER, HASH, DAY));
        assertRefused("other-evidence", () -> milestone.decide(true, JUDGE, "0b".repeat(32), DAY));
        assertThat(milestone.state()).isEqualTo(MilestoneState.EVIDENCE_SUBMITTED);

        milestone.decide(true, JUDGE, HASH, DAY.plusDays(1));
        assertThat(Columns.get(milestone, "decidedFor", UUID.class)).isEqualTo(JUDGE);
        assertThat(day("decidedOn")).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void otherEvidenceAfterAReturnHasToBeDecidedAgain() {
        milestone.submit(REPORT, SUBMITTER, DAY);
        milestone.decide(false, JUDGE, HASH, DAY);
        var better = "0c".repeat(32);
        milestone.submit(new Evidence(EvidenceKind.DELIVERABLE, "Pump", better), JUDGE, DAY.plusDays(2));

        assertThat(Columns.get(milestone, "decidedFor", UUID.class)).isNull();
        assertThat(day("decidedOn")).isNull();
        assertThat(day("submittedOn")).isEqualTo(DAY.plusDays(2));
        assertThat(Columns.get(milestone, "evidenceKind", EvidenceKind.class)).isEqualTo(EvidenceKind.DELIVERABLE);
        assertThat(Columns.get(milestone, "reference", String.class)).isEqualTo("Pump");
        assertRefused("own-evidence", () -> milestone.decide(true, JUDGE, better, DAY));
        assertRefused("other-evidence", () -> milestone.decide(true, SUBMITTER, HASH, DAY));
        milestone.decide(true, SUBMITTER, better, DAY);
        assertThat(milestone.state()).isEqualTo(MilestoneState.ACCEPTED);
    }

    @Test
    void theFirstDayStaysKnownWhenItIsPostponed() {
        milestone.postpone(DUE.plusMonths(2));
        assertThat(day("due")).isEqualTo(DUE.plusMonths(2));
        assertThat(day("firstDue")).isEqualTo(DUE);
        assertInvalid("due: same-day", () -> milestone.postpone(DUE.plusMonths(2)));

        milestone.submit(REPORT, SUBMITTER, DAY);
        milestone.postpone(DUE.plusMonths(3));
        milestone.decide(true, JUDGE, HASH, DAY);
        assertRefused("milestone-state", () -> milestone.postpone(DUE.plusMonths(4)));
        assertThat(day("due")).isEqualTo(DUE.plusMonths(3));
    }

    private LocalDate day(String column) {
        return Columns.get(milestone, column, LocalDate.class);
    }

    @Test
    void evidenceIsFoundByItsReferenceAndKnownByItsHash() {
        var evidence = new Evidence(EvidenceKind.PATENT, " CN 1 ", " " + "AB".repeat(32) + " ");
        assertThat(evidence.reference()).isEqualTo("CN 1");
        assertThat(evidence.hash()).isEqualTo("ab".repeat(32));
        assertInvalid(
                List.of("reference: required", "hash: not-a-hash"), () -> new Evidence(EvidenceKind.PHOTO, " ", ""));
        assertThat(new Evidence(EvidenceKind.PHOTO, "r".repeat(500), HASH).reference())
                .hasSize(500);
        assertInvalid("reference: text-too-long", () -> new Evidence(EvidenceKind.PHOTO, "r".repeat(501), HASH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a", "zz0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"})
    void otherTextsAreNoHash(String text) {
        assertInvalid("hash: not-a-hash", () -> new Evidence(EvidenceKind.PHOTO, "Photo", text));
    }

    private static void take(MilestoneStep step, Milestone milestone) {
        switch (step) {
            case POSTPONE -> milestone.postpone(DUE.plusDays(1));
            case SHOW_EVIDENCE -> milestone.submit(REPORT, SUBMITTER, DAY);
            case DECIDE -> milestone.decide(true, JUDGE, HASH, DAY);
        }
    }

    @ParameterizedTest
    @EnumSource(MilestoneState.class)
    void aStepIsTakenIfAndOnlyIfItIsPossible(MilestoneState state) {
        for (var step : MilestoneStep.values()) {
            var shown = new Milestone(project, 1, TITLE, DUE);
            shown.submit(REPORT, SUBMITTER, DAY);
            Columns.set(shown, "state", state);
            assertTakenIf(step.isPossible(state), () -> take(step, shown));
        }
    }
}
