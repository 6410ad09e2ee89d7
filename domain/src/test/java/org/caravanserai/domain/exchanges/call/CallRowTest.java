package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.call.CallRow.Destination;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.junit.jupiter.api.Test;

class CallRowTest {

    private static final Instant CLOSES = NOW.plusSeconds(600);
    private static final LocalizedText NAME = LocalizedText.of("en", "Name");
    private static final NamedParty PARTY = new NamedParty(Ids.next(), "home", NAME);

    private static CallRow row(Instant publishedAt, Instant releasedAt, Destination... destinations) {
        return new CallRow(
                Ids.next(),
                "autumn",
                NAME,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                PARTY,
                Exchanges.YEAR,
                NOW,
                CLOSES,
                ZoneOffset.UTC,
                publishedAt,
                releasedAt,
                null,
                0,
                0,
                1,
                List.of(destinations),
                true);
    }

    private static Destination to(String condition, String kind, String country, int left, String... languages) {
        return new Destination(
                condition,
                "AGREEMENT1",
                condition,
                kind,
                PARTY,
                country,
                List.of(),
                List.of(),
                List.of(languages).stream()
                        .map(language -> new CallRow.Language(language, "B2"))
                        .toList(),
                9,
                left);
    }

    @Test
    void itsPhaseFollowsFromItsTimes() {
        assertThat(row(null, null).phase(NOW)).isEqualTo(CallPhase.DRAFT);
        var published = row(NOW.minusSeconds(60), null);
        assertThat(published.phase(NOW.minusSeconds(1))).isEqualTo(CallPhase.ANNOUNCED);
        assertThat(published.phase(NOW)).isEqualTo(CallPhase.OPEN);
        assertThat(published.phase(CLOSES)).isEqualTo(CallPhase.SELECTION);
        assertThat(row(NOW, CLOSES.plusSeconds(1)).phase(CLOSES.plusSeconds(2))).isEqualTo(CallPhase.RELEASED);
    }

    @Test
    void oneCanApplyBetweenItsTimesOnceItIsPublished() {
        assertThat(row(null, null).isPublic()).isFalse();
        assertThat(row(null, null).isOpen(NOW)).isFalse();
        var published = row(NOW.minusSeconds(60), null);
        assertThat(published.isPublic()).isTrue();
        assertThat(published.isOpen(NOW.minusSeconds(1))).isFalse();
        assertThat(published.isOpen(NOW)).isTrue();
        assertThat(published.isOpen(CLOSES)).isFalse();
    }

    @Test
    void itsDestinationsAreSummedUpWithoutRepeating() {
        var row = row(
                NOW,
                null,
                to("c1", "STUDENT_STUDY", "CN", 3, "en", "zh"),
                to("c2", "STUDENT_STUDY", null, 0, "en"),
                to("c3", "DOCTORAL", "CN", 4));
        assertThat(row.countries()).containsExactly("CN");
        assertThat(row.kinds()).containsExactly("STUDENT_STUDY", "DOCTORAL");
        assertThat(row.languages()).containsExactly("en", "zh");
        assertThat(row.places()).isEqualTo(7);
    }

    private static ApplicationRow application(boolean released) {
        return new ApplicationRow(
                Ids.next(),
                "CODE",
                "autumn",
                NAME,
                Exchanges.YEAR,
                CLOSES,
                PARTY.id(),
                Ids.next(),
                PersonName.of("Wei", "Li"),
                "li@example.org",
                "CN",
                List.of("c1"),
                Term.FIRST,
                Answers.NONE,
                ApplicationState.SUBMITTED,
                BigDecimal.TEN,
                "c1",
                released,
                NOW,
                null,
                2,
                false,
                false,
                1);
    }

    @Test
    void anApplicantSeesScoreAndPlaceOnlyAfterTheRelease() {
        var before = application(false);
        var seen = before.asApplicantSees();
        assertThat(seen.score()).isNull();
        assertThat(seen.allocated()).isNull();
        assertThat(seen.reviews()).isZero();
        assertThat(seen.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(seen)
                .usingRecursiveComparison()
                .ignoringFields("score", "allocated", "reviews")
                .isEqualTo(before);
        var after = application(true);
        assertThat(after.asApplicantSees()).isSameAs(after);
    }

    @Test
    void theSummaryOfAnAllocationCountsWhatWasGivenAndTheLowestScore() {
        var candidates = List.of(
                new Allocation.Candidate("A", new BigDecimal("90"), NOW, List.of("c1")),
                new Allocation.Candidate("B", new BigDecimal("80"), NOW, List.of("c1")),
                new Allocation.Candidate("C", new BigDecimal("70"), NOW, List.of("c1")));
        var places = Map.of("c1", 2, "c2", 1);
        var summary = AllocationSummary.of(candidates, places, Allocation.of(candidates, places));
        assertThat(summary.byCondition())
                .containsEntry("c1", new AllocationSummary.Line(2, 2, new BigDecimal("80")))
                .containsEntry("c2", new AllocationSummary.Line(1, 0, null));
        assertThat(summary.places()).isEqualTo(3);
        assertThat(summary.given()).isEqualTo(2);
        assertThat(summary.explain(List.of("c9"), null, BigDecimal.ONE))
                .containsExactly(new AllocationSummary.WishResult("c9", AllocationSummary.Outcome.FULL, 0, null));
    }
}
