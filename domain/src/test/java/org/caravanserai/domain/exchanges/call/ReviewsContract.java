package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.appeals.AppealDecision;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What {@link Reviews} promises. */
public interface ReviewsContract extends ExchangesContract {

    ScoringScheme SCHEME =
            new ScoringScheme(List.of(new ScoringCriterion("grades", LocalizedText.of("en", "Grades"), 3)));

    Reviews reviews();

    @Test
    default void aReviewerHasOneReviewOfAnApplicationWhichCanBeChanged() {
        var application = someApplication();
        var reviewer = Ids.next();
        assertThat(reviews().by(reviewer, application)).isEmpty();
        inTransaction(() -> reviews().add(review(application, reviewer, "8.5", NOW)));
        assertTaken(() -> reviews().add(review(application, reviewer, "1", NOW)));
        assertThat(reviews().by(reviewer, application)).hasValueSatisfying(read -> {
            assertThat(read.total()).isEqualByComparingTo("85");
            assertThat(read.points().byCriterion()).containsEntry("grades", new BigDecimal("8.5"));
        });
        inTransaction(() -> reviews()
                .by(reviewer, application)
                .orElseThrow()
                .change(SCHEME, Map.of("grades", new BigDecimal("9")), "Better", NOW.plusSeconds(5)));
        assertThat(reviews().by(reviewer, application)).hasValueSatisfying(read -> {
            assertThat(read.total()).isEqualByComparingTo("90");
            assertThat(read.comment()).isEqualTo("Better");
        });
        assertThat(reviews().by(Ids.next(), application)).isEmpty();
        assertThat(reviews().by(reviewer, someApplication())).isEmpty();
    }

    @Test
    default void reviewsOfAnApplicationAreListedTheEarliestFirst() {
        var application = someApplication();
        var later = review(application, Ids.next(), "5", NOW.plusSeconds(5));
        var earlier = review(application, Ids.next(), "5", NOW);
        for (var review : List.of(later, earlier, review(someApplication(), Ids.next(), "5", NOW))) {
            inTransaction(() -> reviews().add(review));
        }
        assertThat(reviews().of(application)).extracting(Review::id).containsExactly(earlier.id(), later.id());
        assertThat(reviews().of(Ids.next())).isEmpty();
    }

    @Test
    default void aConflictOfInterestIsBetweenOneReviewerAndOneApplication() {
        var application = someApplication();
        var reviewer = Ids.next();
        assertThat(reviews().hasConflict(reviewer, application)).isFalse();
        inTransaction(() -> reviews().add(new ReviewerConflict(application, reviewer, "A cousin", NOW)));
        assertThat(reviews().hasConflict(reviewer, application)).isTrue();
        assertThat(reviews().hasConflict(Ids.next(), application)).isFalse();
        assertThat(reviews().hasConflict(reviewer, someApplication())).isFalse();
        assertTaken(() -> reviews().add(new ReviewerConflict(application, reviewer, "A cousin", NOW)));
    }

    @Test
    default void anApplicationHasOneAppeal() {
        var application = someApplication();
        assertThat(reviews().appeal(application)).isEmpty();
        inTransaction(() -> reviews().add(new ResultAppeal(application, "My grades", NOW)));
        assertTaken(() -> reviews().add(new ResultAppeal(application, "My grades again", NOW)));
        inTransaction(() -> reviews()
                .appeal(application)
                .orElseThrow()
                .appeal()
                .decide(AppealDecision.UPHELD, "It was wrong", Ids.next(), Set.of(), NOW));
        assertThat(reviews().appeal(application)).hasValueSatisfying(read -> {
            assertThat(read.appeal().grounds()).isEqualTo("My grades");
            assertThat(read.appeal().decision()).isEqualTo(AppealDecision.UPHELD);
            assertThat(read.appeal().note()).isEqualTo("It was wrong");
        });
        assertThat(reviews().appeal(Ids.next())).isEmpty();
    }

    @Test
    default void whatAPersonStatesIsReadAsItWasStated() {
        var account = Ids.next();
        assertThat(reviews().qualifications(account)).isEmpty();
        inTransaction(() -> reviews().add(new Qualifications(account, NOW)));
        assertThat(reviews().qualifications(account)).hasValueSatisfying(read -> {
            assertThat(read.field()).isNull();
            assertThat(read.languages()).isEqualTo(LanguageSkills.NONE);
        });
        var languages = new LanguageSkills(List.of(new LanguageRequirement(LanguageTag.of("ar"), CefrLevel.C2)));
        inTransaction(() -> {
            var person = reviews().qualifications(account).orElseThrow();
            person.state(
                    new Qualifications.Statement(
                            IscedField.of("0231"),
                            7,
                            new BigDecimal("90.5"),
                            CountryCode.of("MA"),
                            LocalDate.of(2002, 4, 12),
                            languages),
                    NOW);
            person.identify(new StudentIdentifier("urn:schac:personalUniqueCode:int:esi:ma:42"), NOW);
        });
        assertThat(reviews().qualifications(account)).hasValueSatisfying(read -> {
            assertThat(read.field()).isEqualTo(IscedField.of("0231"));
            assertThat(read.credits()).isEqualByComparingTo("90.5");
            assertThat(read.languages()).isEqualTo(languages);
            assertThat(read.studentIdentifier()).hasToString("urn:schac:personalUniqueCode:int:esi:ma:42");
            assertThat(read.bornOn()).isEqualTo(LocalDate.of(2002, 4, 12));
        });
    }

    default UUID someApplication() {
        return applied(call(inForce())).id();
    }

    private static Review review(UUID application, UUID reviewer, String points, Instant at) {
        return new Review(application, reviewer, SCHEME, Map.of("grades", new BigDecimal(points)), "Good", at);
    }
}
