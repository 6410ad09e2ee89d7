package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.agreement.EndingTerm;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;
import org.caravanserai.domain.cooperation.depth.Completeness;
import org.caravanserai.domain.cooperation.depth.Completeness.Part;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthEvidenceKind;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.depth.OrganizationPair;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationKind;
import org.caravanserai.domain.cooperation.indicator.EventFact;
import org.caravanserai.domain.cooperation.indicator.EventFacts;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.KeynoteFact;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indicators over the registry and over what other areas publish: kinds of cooperation, languages, what lapses, depth. */
class FactsCalculationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final LocalizedText TITLE = LocalizedText.of("en", "Title");

    private static final Map<String, BigDecimal> PARAMETERS = Map.ofEntries(
            Map.entry("months", BigDecimal.valueOf(12)),
            Map.entry("least", BigDecimal.TEN),
            Map.entry("most", TWO),
            Map.entry("per", BigDecimal.valueOf(100)),
            Map.entry("days", BigDecimal.valueOf(180)),
            Map.entry("w0", BigDecimal.ZERO),
            Map.entry("w1", BigDecimal.ONE),
            Map.entry("w2", TWO),
            Map.entry("w3", BigDecimal.valueOf(4)),
            Map.entry("w4", BigDecimal.valueOf(8)),
            Map.entry("w5", BigDecimal.valueOf(16)),
            Map.entry("l4", BigDecimal.valueOf(4)),
            Map.entry("l5", BigDecimal.valueOf(5)));

    private final CooperationWorld world = CooperationWorld.withAnalyst();

    @BeforeEach
    void put() {
        world.wiring
                .put(world.of(MechanismCalculation.class))
                .put(world.of(SupplyCalculation.class))
                .put(world.of(ChineseCalculation.class))
                .put(world.of(KeynoteCalculation.class))
                .put(world.of(LapseCalculation.class))
                .put(world.of(DepthCalculation.class))
                .put(world.of(CenterCalculation.class));
        world.wiring
                .answer(
                        CooperationFacts.class,
                        "kinds",
                        asked -> List.of(
                                new CooperationKind("FORUM", true, TITLE),
                                new CooperationKind("ALLIANCE", true, TITLE),
                                new CooperationKind("PROJECT", false, TITLE)))
                .answer(
                        CooperationFacts.class,
                        "facts",
                        asked -> List.of(
                                fact("FORUM", "KZ", "one", DAY.plusYears(1)),
                                fact("FORUM", "KZ", "two", DAY.plusYears(1)),
                                fact("ALLIANCE", "KZ", "three", DAY.plusYears(1)),
                                fact("PROJECT", "KZ", "four", DAY.plusYears(1)),
                                fact("FORUM", "LA", "one", DAY.plusYears(1)),
                                fact("ALLIANCE", "LA", "over", DAY.minusYears(1))))
                .answer(
                        TeachingFacts.class,
                        "languages",
                        asked -> List.of(
                                new LanguageSupply("lao", 1, 12, 1, 4, 0), new LanguageSupply("rus", 2, 4, 2, 1, 11)))
                .answer(TeachingFacts.class, "centers", asked -> List.of(center()))
                .answer(
                        RenewalFacts.class,
                        "ending",
                        asked -> List.of(
                                new EndingTerm("AGREEMENT", "SOON", TITLE, "KZ", DAY.plusDays(180), null),
                                new EndingTerm("CENTER", "vientiane", TITLE, "LA", DAY.plusDays(90), null)))
                .answer(
                        DepthFacts.class,
                        "evidence",
                        asked -> List.of(
                                evidence(DepthEvidenceKind.AGREEMENT, 1, DAY.minusYears(4)),
                                evidence(DepthEvidenceKind.PROGRAMME, 4, DAY.minusYears(1))))
                .answer(
                        DepthFacts.class,
                        "completeness",
                        asked -> List.of(new Completeness(
                                "PROGRAMME",
                                "PROGRAMME",
                                TITLE,
                                List.of("KZ"),
                                EnumSet.complementOf(EnumSet.of(Part.BUDGET)))));
    }

    private static CooperationFact fact(String kind, String country, String reference, LocalDate until) {
        return new CooperationFact(kind, country, "MECHANISM", reference, TITLE, null, until);
    }

    private static CenterTeaching center() {
        return new CenterTeaching(
                "vientiane", TITLE, "LA", DAY.minusYears(4), null, null, 4, 2, 50, 40, 20, 25, 70, 100, 31, 18);
    }

    private static DepthEvidence evidence(DepthEvidenceKind kind, int level, LocalDate since) {
        var pair = new OrganizationPair("nanjing", TITLE, "almaty", TITLE, "KZ");
        return new DepthEvidence(pair, kind, level, kind.name(), TITLE, since, null);
    }

    private List<IndicatorValue> values(String code, IndicatorQuestion question) {
        return world.of(ComputeIndicator.class).execute(code, question).values();
    }

    private List<FactRow> rows(String code, IndicatorQuestion question) {
        return world.of(ListIndicatorRows.class)
                .execute(code, question, PageRequest.first(50))
                .items();
    }

    private BigDecimal value(String code, String key) {
        return values(code, IndicatorQuestion.PLAIN).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static ValueFilter atMost(int most) {
        return new ValueFilter(Set.of(), null, BigDecimal.valueOf(most));
    }

    @Test
    void platformsAndKindsAreCountedWhileTheyAreInEffect() {
        world.define("MECH", Unit.COUNT, Grain.COUNTRY, PARAMETERS, 0);
        world.define("PLAT", Unit.COUNT, Grain.COUNTRY, PARAMETERS, 0);
        assertThat(value("MECH", "KZ")).isEqualByComparingTo("3");
        assertThat(value("PLAT", "KZ")).as("two forums and an alliance").isEqualByComparingTo("3");
        assertThat(value("PLAT", "LA")).isEqualByComparingTo("1");
        assertThat(values("PLAT", IndicatorQuestion.PLAIN.only(atMost(2))))
                .extracting(IndicatorValue::key)
                .containsExactly("LA", "UZ");
        assertThat(values("PLAT", IndicatorQuestion.PLAIN.in(Region.CENTRAL_ASIA)))
                .extracting(IndicatorValue::key)
                .containsExactly("KZ", "UZ");
        assertThat(rows("MECH", IndicatorQuestion.PLAIN)).hasSize(5);
        assertThat(rows("PLAT", IndicatorQuestion.PLAIN)).hasSize(4);
    }

    @Test
    void emptyCellsAndCountriesWithFewPlatformsAreShares() {
        world.define("FEW", Unit.SHARE, Grain.GROUP, PARAMETERS, 1);
        world.define("BLANK", Unit.SHARE, Grain.GROUP, PARAMETERS, 1);
        assertThat(value("FEW", "BR")).isEqualByComparingTo("0.6667");
        assertThat(value("BLANK", "BR")).as("five of nine").isEqualByComparingTo("0.5556");
        assertThat(rows("BLANK", IndicatorQuestion.PLAIN)).hasSize(5);
        assertThat(rows("FEW", IndicatorQuestion.PLAIN))
                .extracting(row -> row.cells().get("country"))
                .containsExactly("LA", "UZ");
    }

    @Test
    void languagesKnowWhoCanSpeakThem() {
        for (var code : List.of("B2", "LEARN")) {
            world.define(code, Unit.PERSONS, Grain.LANGUAGE, PARAMETERS, 0);
        }
        for (var code : List.of("LCOV", "LB2", "CCOV")) {
            world.define(code, Unit.SHARE, Grain.GROUP, PARAMETERS, 1);
        }
        assertThat(value("B2", "ru")).isEqualByComparingTo("11");
        assertThat(values("B2", IndicatorQuestion.PLAIN.only(atMost(0))))
                .extracting(IndicatorValue::key)
                .containsExactly("kk", "lo");
        assertThat(rows("B2", IndicatorQuestion.PLAIN.only(atMost(0))))
                .as("the rows are those of the values that are asked for")
                .hasSize(2);
        assertThat(value("LEARN", "lo")).isEqualByComparingTo("12");
        assertThat(value("LCOV", "BR")).isEqualByComparingTo("0.3333");
        assertThat(value("LB2", "BR")).isEqualByComparingTo("0.3333");
        assertThat(value("CCOV", "BR")).as("Kazakhstan by Russian").isEqualByComparingTo("0.3333");
    }

    @Test
    void theOtherDirectionIsLearnersOfChinese() {
        world.define("CHN", Unit.PERSONS, Grain.COUNTRY, PARAMETERS, 0);
        assertThat(value("CHN", "LA")).isEqualByComparingTo("31");
        assertThat(value("CHN", "KZ")).isEqualByComparingTo("0");
        assertThat(rows("CHN", IndicatorQuestion.PLAIN)).hasSize(1);
    }

    private void students(String country, int year, int number, FigureStatus status) {
        world.figures.add(new PublishedFigure(
                Ids.next(),
                "INBOUND_STUDENTS",
                year,
                country,
                null,
                null,
                BigDecimal.valueOf(number),
                null,
                "Source of " + number,
                null,
                null,
                status,
                LocalizedText.EMPTY,
                null,
                Instant.EPOCH));
    }

    /** 31 learners of Chinese in Laos, 14,645 students from there in China in 2018. */
    @Test
    void learnersOfChineseAreComparedToTheStudentsInChina() {
        world.define("CHNR", Unit.PERSONS, Grain.COUNTRY, PARAMETERS, 5);
        students("LA", 2018, 14_645, FigureStatus.OFFICIAL);
        students("LA", 2019, 1, FigureStatus.DISPUTED);
        students("UZ", 2018, 900, FigureStatus.OFFICIAL);
        assertThat(values("CHNR", IndicatorQuestion.PLAIN))
                .filteredOn(value -> !value.withheld())
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.key())
                            .as("Kazakhstan has no figure, Uzbekistan no learners")
                            .isEqualTo("LA");
                    assertThat(value.value()).as("31 of 146.45").isEqualByComparingTo("0.2117");
                    assertThat(value.numerator()).isEqualByComparingTo("3100");
                    assertThat(value.denominator()).isEqualByComparingTo("14645");
                    assertThat(value.n()).isEqualTo(31);
                });
        assertThat(rows("CHNR", IndicatorQuestion.PLAIN)).singleElement().satisfies(row -> assertThat(row.cells())
                .containsEntry("learners", 31L)
                .containsEntry("students", BigDecimal.valueOf(14_645))
                .containsEntry("year", 2018)
                .containsEntry("source", "Source of 14645"));
        assertThat(rows("CHNR", IndicatorQuestion.PLAIN.on(LocalDate.of(2017, 12, 31))))
                .as("nothing was known then")
                .isEmpty();
    }

    /** Five keynotes: one from Kazakhstan, one from both, three from China. */
    @Test
    void keynotesAreGivenByOneSideOrTheOther() {
        world.define("KEYNOTE", Unit.SHARE, Grain.COUNTRY, PARAMETERS, 5);
        world.wiring.answer(EventFacts.class, "keynotes", asked -> {
            assertThat(asked[1]).isEqualTo(DAY.minusMonths(12).plusDays(1));
            return Stream.of(
                            new KeynoteFact("forum", TITLE, "KZ", 2, 0),
                            new KeynoteFact("forum", TITLE, "KZ", 1, 1),
                            new KeynoteFact("forum", TITLE, "KZ", 0, 1),
                            new KeynoteFact("week", TITLE, "KZ", 0, 1),
                            new KeynoteFact("week", TITLE, "KZ", 0, 3),
                            new KeynoteFact("week", TITLE, "LA", 4, 0))
                    .filter(keynote -> ((Collection<?>) asked[0]).contains(keynote.country()))
                    .toList();
        });
        assertThat(value("KEYNOTE", "KZ")).as("1 + ½ of 5").isEqualByComparingTo("0.3");
        assertThat(values("KEYNOTE", IndicatorQuestion.PLAIN))
                .filteredOn(IndicatorValue::withheld)
                .extracting(IndicatorValue::key)
                .containsExactly("LA", "UZ");
        assertThat(rows("KEYNOTE", IndicatorQuestion.PLAIN))
                .as("without that of Laos, where the value is withheld")
                .hasSize(5)
                .element(1)
                .satisfies(row -> assertThat(row.cells())
                        .containsEntry("reference", "forum")
                        .containsEntry("partGiven", new BigDecimal("0.5000")));
    }

    @Test
    void whoDependsOnAgreementsThatLapseIsCounted() {
        world.define("DEPEND", Unit.PERSONS, Grain.AGREEMENT, PARAMETERS, 0);
        world.agreements.add(agreement("SOON", DAY.plusDays(180)));
        world.agreements.add(agreement("LATER", DAY.plusDays(181)));
        world.agreements.add(agreement("TODAY", DAY));
        world.agreementFlows.add(new AgreementFlow(
                "SOON", "KZ", DAY.minusYears(2), DAY.plusDays(180), 9, 0, BigDecimal.TEN, BigDecimal.ZERO, 9, 0, 7));
        assertThat(values("DEPEND", IndicatorQuestion.PLAIN))
                .extracting(IndicatorValue::key)
                .containsExactly("vientiane", "SOON");
        assertThat(value("DEPEND", "SOON")).isEqualByComparingTo("7");
        assertThat(value("DEPEND", "vientiane")).isEqualByComparingTo("18");
        assertThat(rows("DEPEND", IndicatorQuestion.PLAIN)).hasSize(2);
    }

    private static AgreementFact agreement(String code, LocalDate to) {
        return new AgreementFact(code, "KZ", "nanjing", TITLE, "almaty", TITLE, DAY.minusYears(2), to);
    }

    @Test
    void depthFollowsFromEvidenceOfTheDay() {
        world.define("DEPTH", Unit.LEVEL, Grain.COUNTRY, PARAMETERS, 0);
        world.define("DSCORE", Unit.SCORE, Grain.COUNTRY, PARAMETERS, 1);
        world.define("DEEP", Unit.COUNT, Grain.COUNTRY, PARAMETERS, 0);
        world.define("COMP", Unit.LEVEL, Grain.MECHANISM, PARAMETERS, 0);
        assertThat(value("DEPTH", "KZ")).isEqualByComparingTo("4");
        assertThat(value("DEPTH", "LA")).as("nothing is known").isNull();
        assertThat(value("DSCORE", "KZ")).isEqualByComparingTo("50");
        assertThat(value("DEEP", "KZ")).isEqualByComparingTo("1");
        assertThat(value("COMP", "PROGRAMME")).isEqualByComparingTo("5");
        assertThat(rows("DEPTH", IndicatorQuestion.PLAIN)).hasSize(2);
        assertThat(rows("COMP", IndicatorQuestion.PLAIN)).singleElement().satisfies(row -> assertThat(row.cells())
                .containsEntry("budget", false));
        var compared = world.of(CompareIndicator.class).execute("DEPTH", IndicatorQuestion.PLAIN, DAY.minusYears(2));
        assertThat(compared.lines().get(0).difference()).isEqualByComparingTo("3");
        var shown = world.of(ShowDepth.class).execute(IndicatorQuestion.PLAIN.of("KZ"), DAY.minusYears(2));
        assertThat(shown.levelThen()).isEqualTo(1);
        assertThat(shown.raised()).singleElement().satisfies(each -> assertThat(each.kind())
                .isEqualTo(DepthEvidenceKind.PROGRAMME));
    }

    @Test
    void centersAreMeasuredByTheirClasses() {
        for (var code : List.of("FILL", "GO", "ATT", "COMPL")) {
            world.define(code, Unit.SHARE, Grain.CENTER, PARAMETERS, 1);
        }
        world.define("CENTERS", Unit.COUNT, Grain.COUNTRY, PARAMETERS, 0);
        assertThat(value("FILL", "vientiane")).isEqualByComparingTo("0.8");
        assertThat(value("GO", "vientiane")).isEqualByComparingTo("0.5");
        assertThat(value("ATT", "vientiane")).isEqualByComparingTo("0.7");
        assertThat(value("COMPL", "vientiane")).isEqualByComparingTo("0.8");
        assertThat(value("CENTERS", "LA")).isEqualByComparingTo("1");
        assertThat(value("CENTERS", "KZ")).isEqualByComparingTo("0");
        assertThat(rows("FILL", IndicatorQuestion.PLAIN)).hasSize(1);
        assertThat(rows("CENTERS", IndicatorQuestion.PLAIN)).hasSize(1);
    }

    @Test
    void plansAndPromisesAreMeasuredRecordByRecord() {
        world.wiring.answer(
                WorkFacts.class,
                "ratios",
                asked -> List.of(
                        new WorkRatio("PROJECT", "one", TITLE, BigDecimal.ONE, TWO, 2),
                        new WorkRatio("PROJECT", "two", TITLE, TWO, TWO, 2)));
        world.wiring.put(world.of(WorkCalculation.class));
        world.define("MSOT", Unit.SHARE, Grain.PROJECT, PARAMETERS, 1);
        world.define("CONV", Unit.SHARE, Grain.GROUP, PARAMETERS, 1);
        assertThat(value("MSOT", "one")).isEqualByComparingTo("0.5");
        assertThat(value("CONV", "BR")).isEqualByComparingTo("0.75");
        assertThat(rows("MSOT", IndicatorQuestion.PLAIN.only(new ValueFilter(Set.of(), BigDecimal.ONE, null))))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsEntry("reference", "two"));
        assertThat(rows("CONV", IndicatorQuestion.PLAIN)).hasSize(2);
    }

    @Test
    void mechanismsActivitiesAndLanguagesAreShownAsOfADay() {
        world.wiring.answer(
                EventFacts.class,
                "events",
                asked -> List.of(new EventFact("forum", TITLE, "LA", Instant.EPOCH, Instant.EPOCH)));
        var mechanisms = world.of(ShowMechanisms.class).execute(IndicatorQuestion.PLAIN);
        assertThat(mechanisms.facts()).as("of a group nothing is listed").isEmpty();
        assertThat(world.of(ShowMechanisms.class)
                        .execute(IndicatorQuestion.PLAIN.of("KZ"))
                        .facts())
                .as("without the alliance that is over")
                .hasSize(5);
        assertThat(mechanisms.platforms("KZ")).isEqualTo(3);
        assertThat(mechanisms.missing("LA")).extracting(CooperationKind::code).containsExactly("ALLIANCE", "PROJECT");
        var activities = world.of(ShowActivities.class).execute(IndicatorQuestion.PLAIN);
        assertThat(activities.events()).hasSize(1);
        assertThat(activities.centers()).hasSize(1);
        assertThat(world.of(ShowActivities.class)
                        .execute(IndicatorQuestion.PLAIN.on(DAY.minusYears(5)))
                        .centers())
                .as("not open yet")
                .isEmpty();
        var supply = world.of(ShowLanguageSupply.class).execute(IndicatorQuestion.PLAIN);
        assertThat(supply.of("ru").able()).isEqualTo(11);
        assertThat(supply.of("kk").able()).isZero();
    }

    @Test
    void pairsAreListedWithTheirLevelsAsOfADay() {
        var list = world.of(ListPairs.class);
        assertThat(list.execute(IndicatorQuestion.PLAIN)).singleElement().satisfies(pair -> {
            assertThat(pair.level()).isEqualTo(4);
            assertThat(pair.carrying()).as("told elsewhere").isEmpty();
        });
        assertThat(list.execute(IndicatorQuestion.PLAIN.on(DAY.minusYears(2))))
                .extracting(PairDepth::level)
                .containsExactly(1);
        assertThat(list.execute(IndicatorQuestion.PLAIN.on(DAY.minusYears(5)))).isEmpty();
    }
}
