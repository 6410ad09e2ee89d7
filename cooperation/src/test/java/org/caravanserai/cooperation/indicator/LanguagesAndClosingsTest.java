package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.closing.ClosingFact;
import org.caravanserai.domain.cooperation.closing.ClosingFacts;
import org.caravanserai.domain.cooperation.closing.ClosingReasons;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.language.LevelChange;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;

/** Which languages are taught and replaced, how centers do and why they close; the clock of the world stands at 26 November 2026. */
class LanguagesAndClosingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FROM = LocalDate.of(2025, 11, 27);
    private static final Map<String, BigDecimal> PARAMETERS =
            Map.of("months", BigDecimal.valueOf(12), "least", BigDecimal.valueOf(5));
    private static final IndicatorQuestion ASKED = IndicatorQuestion.PLAIN.on(DAY);

    private final CooperationWorld world = CooperationWorld.withAnalyst();

    private List<IndicatorValue> values(String code, Unit unit, Grain grain) {
        world.define(code, unit, grain, PARAMETERS);
        return world.of(ComputeIndicator.class).execute(code, ASKED).values();
    }

    private List<FactRow> rows(String code) {
        return world.of(ListIndicatorRows.class)
                .execute(code, ASKED, PageRequest.first(50))
                .items();
    }

    private void languages(LanguageSupply... supplies) {
        world.wiring.answer(TeachingFacts.class, "languages", asked -> {
            assertThat(asked).containsExactly(FROM, DAY, "OWNER");
            return List.of(supplies);
        });
    }

    @Test
    void aLanguageIsTaughtFromFiveLearnersOnOfficialOrNot() {
        languages(
                new LanguageSupply("lao", 1, 5, 1, 0, 0),
                new LanguageSupply("rus", 2, 4, 2, 1, 11),
                new LanguageSupply("zho", 3, 60, 2, 9, 0),
                new LanguageSupply("kaz", 0, 0, 0, 8, 0));
        world.wiring.put(world.of(TaughtCalculation.class));
        var values = values("TAUGHT", Unit.PERSONS, Grain.LANGUAGE);
        assertThat(values).extracting(IndicatorValue::key).containsExactly("zho", "lo");
        assertThat(values.get(0).value()).isEqualByComparingTo("60");
        assertThat(rows("TAUGHT")).hasSize(2).first().satisfies(row -> assertThat(row.cells())
                .containsEntry("classes", 3L)
                .containsEntry("learners", 60L));
        world.define("SOLO", Unit.PERSONS, Grain.LANGUAGE, PARAMETERS, 1);
        assertThat(world.of(ComputeIndicator.class).execute("SOLO", ASKED).values())
                .as("Lao has one teacher, Chinese two")
                .extracting(IndicatorValue::key)
                .containsExactly("lo");
        assertThat(rows("SOLO")).hasSize(1);
    }

    @Test
    void replacementIsNewSpeakersByLostOnes() {
        languages(new LanguageSupply("lao", 1, 12, 1, 4, 7));
        world.wiring.answer(LevelFacts.class, "changes", asked -> {
            assertThat(asked).containsExactly(FROM, DAY, "OWNER");
            return List.of(new LevelChange("lao", 3, 4), new LevelChange("rus", 6, 0), new LevelChange("kaz", 2, 1));
        });
        world.wiring.put(world.of(ReplacementCalculation.class));
        var values = values("REPL", Unit.SCORE, Grain.LANGUAGE);
        assertThat(values).extracting(IndicatorValue::key).containsExactly("kk", "lo", "ru");
        assertThat(values.get(0).withheld()).as("three people").isTrue();
        assertThat(values.get(1).value()).as("shrinks").isEqualByComparingTo("0.75");
        assertThat(values.get(2).value()).as("nobody was lost").isNull();
        assertThat(rows("REPL")).hasSize(2).first().satisfies(row -> assertThat(row.cells())
                .containsEntry("gained", 3L)
                .containsEntry("lost", 4L)
                .containsEntry("able", 7L));
    }

    private static ClosingFact center(String slug, int years, Map<String, String> reasons) {
        var opened = LocalDate.of(2016, 1, 1);
        return new ClosingFact(
                slug,
                "LA",
                opened,
                reasons.isEmpty() ? null : opened.plusYears(years),
                reasons.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, reason -> new BigDecimal(reason.getValue()))));
    }

    /**
     * Of five centers one closes after two years for lack of learners, one after four for this (a quarter) and for its quality, one after four
     * by its host: 0.2, then 0.6 of 0.8 × 1/4 each.
     */
    private static final List<ClosingFact> CLOSINGS = List.of(
            center("one", 2, Map.of("LOW_ENROLMENT", "1")),
            center("two", 4, Map.of("LOW_ENROLMENT", "0.25", "QUALITY", "0.75")),
            center("three", 4, Map.of("HOST_DECISION", "1")),
            center("four", 0, Map.of()),
            center("five", 0, Map.of()));

    @Test
    void theStepsOfTheCurveAreSharedOutByTheWeightsOfReasons() {
        var curves = ClosingReasons.curves(CLOSINGS, DAY);
        assertThat(curves.keySet()).containsExactly("HOST_DECISION", "LOW_ENROLMENT", "QUALITY");
        assertThat(share(curves.get("LOW_ENROLMENT"), 2)).isEqualByComparingTo("0.2");
        assertThat(share(curves.get("LOW_ENROLMENT"), 4)).as("0.2 + 0.25 × 0.2").isEqualByComparingTo("0.25");
        assertThat(share(curves.get("QUALITY"), 4)).isEqualByComparingTo("0.15");
        assertThat(share(curves.get("HOST_DECISION"), 10)).isEqualByComparingTo("0.2");
        assertThat(ClosingReasons.curves(CLOSINGS, LocalDate.of(2019, 1, 1)).keySet())
                .as("what has not happened yet does not count")
                .containsExactly("LOW_ENROLMENT");
    }

    private static BigDecimal share(List<ClosingReasons.Year> curve, int years) {
        return curve.stream()
                .filter(year -> year.years() == years)
                .findFirst()
                .orElseThrow()
                .share();
    }

    @Test
    void reasonsOfFewCentersAreWithheldAndRowsNameNoCenter() {
        world.wiring.answer(ClosingFacts.class, "closings", asked -> CLOSINGS);
        world.wiring.put(world.of(ReasonCalculation.class));
        world.define("LIFER", Unit.SHARE, Grain.REASON, Map.of(), 2);
        var values = world.of(ComputeIndicator.class).execute("LIFER", ASKED).values();
        assertThat(values.stream().filter(value -> !value.withheld()).map(IndicatorValue::key))
                .as("two centers have closed for this reason after four years")
                .containsOnly(
                        "LOW_ENROLMENT 4",
                        "LOW_ENROLMENT 5",
                        "LOW_ENROLMENT 6",
                        "LOW_ENROLMENT 7",
                        "LOW_ENROLMENT 8",
                        "LOW_ENROLMENT 9",
                        "LOW_ENROLMENT 10");
        assertThat(rows("LIFER"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.cells().keySet()).isEqualTo(Set.of("reason", "weight", "years")));
    }

    @Test
    void measuresOfCentersAreRatiosOfTheirPeriod() {
        world.wiring.answer(WorkFacts.class, "ratios", asked -> {
            assertThat(asked[2]).isEqualTo(FROM);
            return List.of(new WorkRatio(
                    "CENTER",
                    "vientiane",
                    LocalizedText.of("en", "Vientiane"),
                    BigDecimal.valueOf(45),
                    BigDecimal.valueOf(60),
                    60));
        });
        world.wiring.put(world.of(WorkCalculation.class));
        for (var code : List.of("ATTS", "PASS", "EVREG", "EVT", "CERT")) {
            assertThat(values(code, Unit.SHARE, Grain.CENTER))
                    .singleElement()
                    .satisfies(value -> assertThat(value.value()).as(code).isEqualByComparingTo("0.75"));
            assertThat(rows(code)).hasSize(1);
        }
        for (var code : List.of("BEXE", "SHARE")) {
            assertThat(values(code, Unit.SHARE, Grain.CURRENCY)).hasSize(1);
        }
    }
}
