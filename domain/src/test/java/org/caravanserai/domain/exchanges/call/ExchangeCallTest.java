package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

class ExchangeCallTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant CLOSES = NOW.plus(Duration.ofDays(30));
    private static final AgreementTerms TERMS = Exchanges.bothWays();
    private static final Agreement AGREEMENT = Exchanges.drafted(TERMS);

    private final ExchangeCall call = of(details("Autumn", Exchanges.YEAR, CLOSES, "c1"));

    private static ExchangeCall of(CallDetails details) {
        return new ExchangeCall(Slug.of("autumn"), Exchanges.HOME, List.of(new Offering(AGREEMENT, TERMS)), details);
    }

    private static CallDetails details(String title, AcademicYear year, Instant closes, String... conditions) {
        return new CallDetails(
                year,
                List.of(conditions),
                new LocalizedText(Map.of("en", title)),
                LocalizedText.of("en", "A term abroad"),
                LocalizedText.of("en", "Tuition is waived"),
                NOW,
                closes,
                ZONE,
                Questionnaire.NONE,
                CallRules.OPEN);
    }

    @Test
    void itSaysWhatItsDetailsSay() {
        assertThat(call.slug()).isEqualTo(Slug.of("autumn"));
        assertThat(call.places()).containsExactly(new CallPlace("c1", AGREEMENT.id(), "c1"));
        assertThat(call.organization()).isEqualTo(Exchanges.HOME);
        assertThat(call.year()).isEqualTo(Exchanges.YEAR);
        assertThat(call.keys()).containsExactly("c1");
        assertThat(call.title().in("en")).isEqualTo("Autumn");
        assertThat(call.description().in("en")).isEqualTo("A term abroad");
        assertThat(call.funding().in("en")).isEqualTo("Tuition is waived");
        assertThat(call.opensAt()).isEqualTo(NOW);
        assertThat(call.closesAt()).isEqualTo(CLOSES);
        assertThat(call.zone()).isEqualTo(ZONE);
        assertThat(call.questions()).isEqualTo(Questionnaire.NONE);
        assertThat(call.rules()).isEqualTo(CallRules.OPEN);
        assertThat(call.version()).isZero();
        call.change(
                List.of(new Offering(AGREEMENT, TERMS)),
                details("Winter", AcademicYear.of("2027/2028"), CLOSES.plusSeconds(1), "c1"));
        assertThat(call.title().in("en")).isEqualTo("Winter");
        assertThat(call.year()).isEqualTo(AcademicYear.of("2027/2028"));
        assertThat(call.closesAt()).isEqualTo(CLOSES.plusSeconds(1));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertInvalid(
                List.of("title: required", "closesAt: before-opening", "conditions: required"),
                () -> of(details("", Exchanges.YEAR, NOW)));
        assertInvalid(
                List.of("conditions: keys-twice"), () -> of(details("Autumn", Exchanges.YEAR, CLOSES, "c1", "c1")));
        assertInvalid(
                List.of(
                        "conditions[0]: not-a-condition-of-the-agreement",
                        "conditions[1]: not-a-condition-of-the-agreement"),
                () -> of(details("Autumn", Exchanges.YEAR, CLOSES, "c9", "c2")));
        assertInvalid(
                "academicYear: no-places-in-year",
                () -> of(details("Autumn", AcademicYear.of("2030/2031"), CLOSES, "c1")));
    }

    @Test
    void anybodySeesItFromItsFirstPublication() {
        assertThat(call.isPublic()).isFalse();
        call.publish(NOW);
        call.publish(NOW.plusSeconds(60));
        assertThat(call.isPublic()).isTrue();
    }

    @Test
    void anUnpublishedCallIsNeitherOpenNorSelectable() {
        assertRefused("call-not-open-yet", () -> call.require(CallStep.APPLY, NOW));
        assertRefused("call-still-open", () -> call.require(CallStep.ALLOCATE, CLOSES));
        assertRefused("call-still-open", () -> call.allocated(AllocationSummary.NONE, CLOSES));
    }

    @Test
    void theLatestAllocationIsRememberedUntilTheRelease() {
        assertThat(call.allocation()).isNull();
        call.publish(NOW);
        var summary = new AllocationSummary(Map.of("c1", new AllocationSummary.Line(5, 1, BigDecimal.TEN)), "v1");
        assertRefused("call-still-open", () -> call.allocated(summary, CLOSES.minusSeconds(1)));
        call.allocated(summary, CLOSES);
        assertThat(call.allocation()).isEqualTo(summary);
        assertThat(call.releasedAt()).isNull();
        call.release("v1", "v1", CLOSES.plusSeconds(1));
        assertThat(call.releasedAt()).isEqualTo(CLOSES.plusSeconds(1));
        assertRefused("results-released", () -> call.allocated(summary, CLOSES.plusSeconds(2)));
    }

    @Test
    void aFurtherRoundNamesTheCallWhosePlacesItOffers() {
        assertThat(call.follows()).isNull();
        var next = of(details("Second round", Exchanges.YEAR, CLOSES, "c1"));
        next.follow(call);
        assertThat(next.follows()).isEqualTo(call.id());
    }

    @Test
    void anOfferLastsOneToNinetyDays() {
        assertThat(new CallRules(
                                Eligibility.ANYBODY,
                                ScoringScheme.NONE,
                                1,
                                RequestedDocuments.NONE,
                                RequestedReferences.NONE)
                        .offerDays())
                .isEqualTo(1);
        assertThat(new CallRules(
                                Eligibility.ANYBODY,
                                ScoringScheme.NONE,
                                90,
                                RequestedDocuments.NONE,
                                RequestedReferences.NONE)
                        .offerDays())
                .isEqualTo(90);
        for (int days : new int[] {0, 91}) {
            assertInvalid(
                    "offerDays: between",
                    () -> new CallRules(
                            Eligibility.ANYBODY,
                            ScoringScheme.NONE,
                            days,
                            RequestedDocuments.NONE,
                            RequestedReferences.NONE));
        }
    }
}
