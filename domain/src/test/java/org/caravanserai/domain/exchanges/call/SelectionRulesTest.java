package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.call.AllocationSummary.Outcome;
import org.caravanserai.domain.exchanges.call.Eligibility.Verdict;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class SelectionRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);

    private static LanguageRequirement language(String tag, CefrLevel level) {
        return new LanguageRequirement(LanguageTag.of(tag), level);
    }

    private static Qualifications.Statement person() {
        var person = new Qualifications(Ids.next(), NOW);
        person.state(
                new Qualifications.Statement(
                        IscedField.of("0613"),
                        6,
                        new BigDecimal("90"),
                        CountryCode.of("MA"),
                        LocalDate.of(2001, 12, 21),
                        new LanguageSkills(List.of(language("en", CefrLevel.C1)))),
                NOW);
        return person.statement();
    }

    @Test
    void eachRequirementIsCheckedForItself() {
        var rules = new Eligibility(
                List.of(IscedField.of("0613")),
                List.of(7),
                new BigDecimal("60"),
                List.of(language("en", CefrLevel.B2), language("zh", CefrLevel.A2)),
                List.of(CountryCode.of("MA")),
                24);

        assertThat(rules.check(person(), DEADLINE))
                .extracting(Eligibility.Check::verdict)
                .containsExactly(
                        Verdict.MET,
                        Verdict.NOT_MET,
                        Verdict.MET,
                        Verdict.MET,
                        Verdict.NOT_STATED,
                        Verdict.MET,
                        Verdict.MET);
        assertThat(rules.check(Qualifications.Statement.NOTHING, DEADLINE))
                .extracting(Eligibility.Check::verdict)
                .containsOnly(Verdict.NOT_STATED);
        assertThat(Eligibility.ANYBODY.check(Qualifications.Statement.NOTHING, DEADLINE))
                .isEmpty();
    }

    @Test
    void theAgeCountsOnTheDayOfTheDeadline() {
        assertThat(person().age(DEADLINE)).isEqualTo(24);
        assertThat(person().age(DEADLINE.plusDays(1))).isEqualTo(25);
    }

    @Test
    void nobodyIsBornInTheFuture() {
        assertThatThrownBy(() -> new Qualifications(Ids.next(), NOW)
                        .state(
                                new Qualifications.Statement(
                                        null, 9, null, null, LocalDate.of(2030, 1, 1), LanguageSkills.NONE),
                                NOW))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("level", "bornOn"));
    }

    @Test
    void theTotalWeighsTheCriteria() {
        var scheme = new ScoringScheme(List.of(
                new ScoringCriterion("grades", LocalizedText.of("en", "Grades"), 3),
                new ScoringCriterion("motivation", LocalizedText.of("en", "Motivation"), 1)));

        assertThat(scheme.total(Map.of("grades", BigDecimal.TEN, "motivation", new BigDecimal("5.5"))))
                .isEqualByComparingTo("88.75");
        assertThatThrownBy(() -> scheme.total(Map.of("grades", new BigDecimal("10.5"), "looks", BigDecimal.ONE)))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(fault -> fault.field() + " " + fault.key())
                        .containsExactly(
                                "points.grades between",
                                "points.motivation required",
                                "points.looks unknown-criterion"));
        assertThat(ScoringScheme.mean(List.of(new BigDecimal("80"), new BigDecimal("85.01"))))
                .isEqualByComparingTo("82.51");
        assertThat(ScoringScheme.mean(List.of())).isNull();
    }

    @Test
    void everyWishIsExplained() {
        var summary = new AllocationSummary(
                Map.of(
                        "c1", new AllocationSummary.Line(1, 1, new BigDecimal("90")),
                        "c2", new AllocationSummary.Line(2, 1, new BigDecimal("70")),
                        "c3", new AllocationSummary.Line(1, 0, null)),
                "v1");

        assertThat(summary.explain(List.of("c1", "c2", "c3"), "c2", new BigDecimal("70")))
                .extracting(AllocationSummary.WishResult::outcome)
                .containsExactly(Outcome.FULL, Outcome.GIVEN, Outcome.NOT_NEEDED);
        assertThat(summary.explain(List.of("c1"), null, null))
                .extracting(AllocationSummary.WishResult::outcome)
                .containsExactly(Outcome.NOT_SCORED);
        assertThat(summary.places()).isEqualTo(4);
    }
}
