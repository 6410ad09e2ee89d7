package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.agreement.EndingTerm;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthEvidenceKind;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.depth.OrganizationPair;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.MeasuredDuration;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;
import org.caravanserai.domain.cooperation.indicator.UniversityFacts;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.HalfYear;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.language.LevelCount;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.language.LevelProgress;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indicators of renewal, duration, breadth, levels, gaps and survival; the clock of the world stands at 26 November 2026. */
class MoreCalculationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalizedText TITLE = LocalizedText.of("en", "Title");
    private static final Map<String, BigDecimal> PARAMETERS = Map.of(
            "months", BigDecimal.valueOf(24),
            "days", BigDecimal.valueOf(180),
            "step", BigDecimal.valueOf(30),
            "halves", BigDecimal.valueOf(5),
            "level", BigDecimal.ONE,
            "b1", new BigDecimal("0.25"));
    private static final IndicatorQuestion ASKED = IndicatorQuestion.PLAIN.on(DAY);

    private final CooperationWorld world = CooperationWorld.withAnalyst();

    @BeforeEach
    void put() {
        world.wiring
                .answer(
                        TeachingFacts.class,
                        "languages",
                        asked -> List.of(
                                new LanguageSupply("lao", 1, 12, 1, 4, 0), new LanguageSupply("rus", 2, 4, 2, 1, 11)))
                .answer(
                        TeachingFacts.class,
                        "centers",
                        asked -> List.of(
                                center("vientiane", DAY.minusYears(4), null),
                                center("luang", DAY.minusYears(6), DAY.minusYears(3))))
                .answer(
                        DepthFacts.class,
                        "evidence",
                        asked -> List.of(evidence("almaty", "KZ"), evidence("institute", "KZ")))
                .answer(
                        CooperationFacts.class,
                        "facts",
                        asked -> List.of(
                                new CooperationFact("PROJECT", "KZ", "PROJECT", "one", TITLE, null, null),
                                new CooperationFact("PROJECT", "LA", "PROJECT", "one", TITLE, null, null)))
                .answer(
                        LevelFacts.class,
                        "levels",
                        asked -> List.of(
                                new LevelCount("rus", "B1", 4),
                                new LevelCount("rus", "B2", 11),
                                new LevelCount("lao", "A1", 7)))
                .answer(LevelFacts.class, "progress", asked -> {
                    assertThat(asked).containsExactly(LocalDate.of(2024, 11, 27), LocalDate.of(2025, 11, 26), "OWNER");
                    return List.of(new LevelProgress("lao", "A1", 8, 6));
                })
                .answer(LevelFacts.class, "halfYears", asked -> {
                    assertThat(asked).containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 6, 30));
                    return List.of(
                            new HalfYear("lao", LocalDate.of(2024, 1, 1), 20),
                            new HalfYear("lao", LocalDate.of(2024, 7, 1), 20),
                            new HalfYear("lao", LocalDate.of(2025, 1, 1), 20),
                            new HalfYear("lao", LocalDate.of(2025, 7, 1), 20),
                            new HalfYear("rus", LocalDate.of(2026, 1, 1), 10));
                })
                .answer(UniversityFacts.class, "known", asked -> Map.of("KZ", 4L))
                .answer(
                        UniversityFacts.class,
                        "among",
                        asked -> ((Collection<?>) asked[0]).contains("almaty") ? Set.of("almaty") : Set.of())
                .answer(
                        RenewalFacts.class,
                        "ending",
                        asked -> List.of(
                                ending("AGREEMENT", "NEGLECTED", "KZ", DAY.minusDays(40)),
                                ending("AGREEMENT", "NEGOTIATED", "KZ", DAY.minusDays(3)),
                                ending("CENTER", "vientiane", "LA", null)))
                .answer(MeasuredFacts.class, "measured", asked -> switch ((String) asked[0]) {
                    case "CYCLE" ->
                        List.of(
                                measured("NEGOTIATION", 3),
                                measured("FIRST_APPROVAL", 4),
                                measured("FIRST_APPROVAL", 8),
                                measured("LAST_APPROVAL", 40));
                    case "LAPSE" -> List.of(measured("", 10), measured("", 31), measured("", 700));
                    default -> List.of(measured("rus", 600), measured("rus", 640), measured("zho", 1));
                });
        world.wiring
                .put(world.of(RiskCalculation.class))
                .put(world.of(DurationCalculation.class))
                .put(world.of(LanguageMatrix.class))
                .put(world.of(LevelCalculation.class))
                .put(world.of(StabilityCalculation.class))
                .put(world.of(GapCalculation.class))
                .put(world.of(BreadthCalculation.class))
                .put(world.of(SurvivalCalculation.class));
    }

    private static CenterTeaching center(String slug, LocalDate opened, LocalDate closes) {
        return new CenterTeaching(slug, TITLE, "LA", opened, closes, null, 1, 1, 1, 1, 0, 0, 0, 0, 0, 18);
    }

    private static DepthEvidence evidence(String partner, String country) {
        return new DepthEvidence(
                new OrganizationPair("nanjing", TITLE, partner, TITLE, country),
                DepthEvidenceKind.AGREEMENT,
                1,
                "A",
                TITLE,
                DAY.minusYears(2),
                null);
    }

    private static EndingTerm ending(String record, String reference, String country, LocalDate lastStep) {
        return new EndingTerm(record, reference, TITLE, country, DAY.plusDays(90), lastStep);
    }

    private static MeasuredDuration measured(String key, int value) {
        return new MeasuredDuration(key, "AGREEMENT", "A" + value, TITLE, BigDecimal.valueOf(value));
    }

    private List<IndicatorValue> values(String code, Unit unit, Grain grain) {
        world.define(code, unit, grain, PARAMETERS, 1);
        return world.of(ComputeIndicator.class).execute(code, ASKED).values();
    }

    private List<FactRow> rows(String code) {
        return world.of(ListIndicatorRows.class)
                .execute(code, ASKED, PageRequest.first(50))
                .items();
    }

    private static IndicatorValue only(List<IndicatorValue> values, String key) {
        return values.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void agreementsForWhichNobodyDoesAnythingAreAtRisk() {
        world.agreementFlows.add(new AgreementFlow(
                "NEGLECTED",
                "KZ",
                DAY.minusYears(2),
                DAY.plusDays(90),
                9,
                0,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                9,
                0,
                7));
        world.define("RISK", Unit.PERSONS, Grain.AGREEMENT, PARAMETERS, 0);
        var values = world.of(ComputeIndicator.class).execute("RISK", ASKED).values();
        assertThat(values).extracting(IndicatorValue::key).containsExactly("NEGLECTED", "vientiane");
        assertThat(only(values, "NEGLECTED").value()).isEqualByComparingTo("7");
        assertThat(only(values, "vientiane").value()).isEqualByComparingTo("18");
        assertThat(rows("RISK")).hasSize(2).first().satisfies(row -> assertThat(row.cells())
                .containsEntry("lastStep", DAY.minusDays(40))
                .containsEntry("people", 7L));
    }

    @Test
    void stagesHaveMediansAndTheSlowestIsNamed() {
        var stages = values("CYCLE", Unit.DAYS, Grain.STAGE);
        assertThat(stages)
                .extracting(IndicatorValue::key)
                .containsExactly("NEGOTIATION", "FIRST_APPROVAL", "LAST_APPROVAL");
        assertThat(only(stages, "FIRST_APPROVAL").value()).isEqualByComparingTo("6");
        assertThat(values("SLOWEST", Unit.CLASS, Grain.GROUP))
                .singleElement()
                .satisfies(value -> assertThat(value.word()).isEqualTo("LAST_APPROVAL"));
        assertThat(values("LAPSE", Unit.DAYS, Grain.GROUP)).singleElement().satisfies(value -> assertThat(value.value())
                .isEqualByComparingTo("31"));
        assertThat(rows("CYCLE")).hasSize(4);
        assertThat(rows("LAPSE")).hasSize(3);
    }

    @Test
    void withoutAnyAgreementNoStageIsTheSlowest() {
        world.wiring.answer(MeasuredFacts.class, "measured", asked -> List.of());
        assertThat(values("SLOWEST", Unit.CLASS, Grain.GROUP))
                .singleElement()
                .satisfies(value -> assertThat(value.withheld()).isTrue());
        assertThat(rows("SLOWEST")).isEmpty();
    }

    @Test
    void levelsArePipelinesWithProgress() {
        var pipe = values("PIPE", Unit.PERSONS, Grain.LEVEL);
        assertThat(pipe).as("Kazakh has no levels").hasSize(12);
        assertThat(only(pipe, "lo A1").value()).isEqualByComparingTo("7");
        assertThat(only(pipe, "ru B2").value()).isEqualByComparingTo("11");
        assertThat(only(pipe, "ru C1").withheld()).as("nobody").isTrue();
        assertThat(values("PROG", Unit.SHARE, Grain.LEVEL)).singleElement().satisfies(value -> {
            assertThat(value.key()).isEqualTo("lo A1");
            assertThat(value.value()).isEqualByComparingTo("0.75");
        });
        assertThat(rows("PIPE")).as("only what is told").hasSize(3);
        assertThat(rows("PROG")).singleElement().satisfies(row -> assertThat(row.cells())
                .containsEntry("higher", 6L));
    }

    @Test
    void enrolmentFluctuatesOverFiveHalfYears() {
        var values = values("STAB", Unit.SCORE, Grain.LANGUAGE);
        assertThat(only(values, "lo").value())
                .as("20 20 20 20 0: deviation 8, mean 16")
                .isEqualByComparingTo("0.5");
        assertThat(only(values, "ru").value())
                .as("0 0 0 0 10: deviation 4, mean 2")
                .isEqualByComparingTo("2");
        assertThat(rows("STAB")).hasSize(5);
        assertThat(values("H2B2", Unit.HOURS, Grain.LANGUAGE))
                .singleElement()
                .satisfies(value -> assertThat(value.value()).isEqualByComparingTo("620"));
        assertThat(rows("H2B2")).hasSize(2);
    }

    /**
     * Kazakhstan (2 pairs, 1 project, 160 + 37 people) has two languages, Laos (1 project) one: needs 100, 1, 100; supplies 0, 0 and 11 + a
     * quarter of 4 = 12.
     */
    @Test
    void theGapIsNeedWithoutSupply() {
        world.moved("KZ", 160, 37);
        var values = values("GAP", Unit.SCORE, Grain.LANGUAGE);
        assertThat(only(values, "kk").value()).as("0.7071 + 0.7071").isEqualByComparingTo("1.4142");
        assertThat(only(values, "ru").value()).as("0.7071 − 1.4142").isEqualByComparingTo("-0.7071");
        assertThat(only(values, "lo").value()).as("−1.4142 + 0.7071").isEqualByComparingTo("-0.7071");
        assertThat(rows("GAP")).hasSize(3).last().satisfies(row -> assertThat(row.cells())
                .containsEntry("pairs", 2L)
                .containsEntry("projects", 1L)
                .containsEntry("persons", 197L));
        var needing = IndicatorQuestion.PLAIN.on(DAY).only(new ValueFilter(Set.of("kk"), null, null));
        assertThat(world.of(ListIndicatorRows.class)
                        .execute("GAP", needing, PageRequest.first(50))
                        .items())
                .as("of one language, what needs it: the project, and the agreement that both pairs have once")
                .filteredOn(row -> "KZ".equals(row.cells().get("country")))
                .extracting(row -> row.cells().get("record") + " " + row.cells().get("reference"))
                .containsExactly("PROJECT one", "AGREEMENT A");
    }

    @Test
    void breadthIsOfTheUniversitiesThatAreKnown() {
        var values = values("BREADTH", Unit.SHARE, Grain.COUNTRY);
        assertThat(only(values, "KZ").value())
                .as("one of four; the institute is none")
                .isEqualByComparingTo("0.25");
        assertThat(only(values, "LA").withheld()).as("none is known").isTrue();
        assertThat(rows("BREADTH")).hasSize(1);
    }

    @Test
    void centersSurvive() {
        var values = values("LIFE", Unit.SHARE, Grain.YEAR);
        assertThat(values).hasSize(4);
        assertThat(only(values, "3").value()).as("one of two").isEqualByComparingTo("0.5");
        assertThat(only(values, "2").value()).isEqualByComparingTo("1");
        assertThat(rows("LIFE")).hasSize(2);
    }

    @Test
    void thePeriodOfARatioIsThatOfItsDefinition() {
        world.wiring.answer(WorkFacts.class, "ratios", asked -> {
            assertThat(asked[2]).isEqualTo(LocalDate.of(2024, 11, 27));
            return List.of(new WorkRatio("AGREEMENT", "A", TITLE, BigDecimal.ONE, BigDecimal.ONE, 1));
        });
        world.wiring.put(world.of(WorkCalculation.class));
        assertThat(values("RENEW", Unit.SHARE, Grain.GROUP))
                .singleElement()
                .satisfies(value -> assertThat(value.value()).isEqualByComparingTo("1"));
        assertThat(rows("RENEW")).hasSize(1);
    }
}
