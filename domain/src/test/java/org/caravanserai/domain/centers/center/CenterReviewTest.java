package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.Columns;
import org.junit.jupiter.api.Test;

class CenterReviewTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
    private static final UUID CENTER = Ids.next();
    private static final Caller OFFICER = new Caller(Ids.next(), "Somchai Boonmee", null, "en", Set.of(), Map.of());

    private static CenterReview review(String note, LocalDate heldOn) {
        return new CenterReview(
                CENTER,
                ReviewMethod.SITE_VISIT,
                ReviewOutcome.SUPPORTS_WITH_CONDITIONS,
                note,
                heldOn,
                TODAY,
                OFFICER,
                NOW);
    }

    @Test
    void aReviewSaysWhatWasFoundAndWhoRecordedIt() {
        var review = review(" Four rooms, one without light. ", TODAY);

        assertThat(review.center()).isEqualTo(CENTER);
        assertThat(review.method()).isEqualTo(ReviewMethod.SITE_VISIT);
        assertThat(review.outcome()).isEqualTo(ReviewOutcome.SUPPORTS_WITH_CONDITIONS);
        assertThat(review.note()).isEqualTo("Four rooms, one without light.");
        assertThat(review.heldOn()).isEqualTo(TODAY);
        assertThat(review.recordedBy()).isEqualTo("Somchai Boonmee");
        assertThat(review.recordedAt()).isEqualTo(NOW);
        assertThat(Columns.get(review, "account", UUID.class)).isEqualTo(OFFICER.accountId());
        assertThat(review.id()).isNotEqualTo(review("Again.", TODAY).id());
    }

    @Test
    void aReviewIsRecordedAfterItWasHeldWithWhatWasFound() {
        assertInvalid(List.of("note: required", "heldOn: review-in-the-future"), () -> review(" ", TODAY.plusDays(1)));
        assertInvalid("note: text-too-long", () -> review("a".repeat(CenterReview.MAX_LENGTH + 1), TODAY));
        assertThat(review("a".repeat(CenterReview.MAX_LENGTH), TODAY.minusYears(1))
                        .note())
                .hasSize(CenterReview.MAX_LENGTH);
    }
}
