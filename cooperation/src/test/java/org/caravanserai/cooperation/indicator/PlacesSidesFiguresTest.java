package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.agreement.PlaceFacts;
import org.caravanserai.domain.cooperation.agreement.PlaceUse;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthEvidenceKind;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.depth.OrganizationPair;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.MeasuredDuration;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;
import org.caravanserai.domain.cooperation.indicator.MoneyFacts;
import org.caravanserai.domain.cooperation.indicator.MoneyGiven;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.cooperation.project.CountryProjectResult;
import org.caravanserai.domain.cooperation.project.ProjectContribution;
import org.caravanserai.domain.cooperation.project.ProjectFacts;
import org.caravanserai.domain.cooperation.recognition.RecognitionFacts;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;

/** Worked examples: use of places, one-way agreements, net flow by students, people covered by recognition, delay, depth with its companions, money by side. */
class PlacesSidesFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalizedText TITLE = LocalizedText.of("en", "Title");
    private static final IndicatorQuestion ASKED = IndicatorQuestion.PLAIN.on(DAY);

    private final CooperationWorld world = CooperationWorld.withAnalyst();

    private static Map<String, BigDecimal> parameters() {
        var parameters = new HashMap<String, BigDecimal>();
        parameters.put("months", BigDecimal.valueOf(24));
        parameters.put("per", BigDecimal.valueOf(100_000));
        for (int level = 0; level <= 5; level++) {
            parameters.put("w" + level, BigDecimal.valueOf(level == 0 ? 0 : 1L << (level - 1)));
            parameters.put("l" + level, BigDecimal.valueOf(level));
        }
        return parameters;
    }

    private List<IndicatorValue> values(String code, Unit unit, Grain grain, int minimum) {
        world.define(code, unit, grain, parameters(), minimum);
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
    void placesThatNobodyUsesForTwoYearsAreOnPaper() {
        world.wiring.answer(PlaceFacts.class, "uses", asked -> {
            assertThat(asked[1]).isEqualTo(LocalDate.of(2024, 11, 27));
            return List.of(
                    new PlaceUse("KZ-1", "KZ", true, "2025/2026", 20, 8, false),
                    new PlaceUse("KZ-1", "KZ", false, "2025/2026", 5, 0, false),
                    new PlaceUse("KZ-2", "KZ", true, "2025/2026", 5, 2, false),
                    new PlaceUse("LA-1", "LA", true, "2025/2026", 3, 0, true));
        });
        world.wiring.put(world.of(PlaceCalculation.class));
        var values = values("UTIL", Unit.SHARE, Grain.DIRECTION, 1);
        assertThat(only(values, "KZ-1 inbound 2025/2026").value()).isEqualByComparingTo("0.4");
        assertThat(only(values, "KZ-1 outbound 2025/2026").value()).isEqualByComparingTo("0");
        assertThat(only(values, "KZ-2 inbound 2025/2026").value()).isEqualByComparingTo("0.4");
        assertThat(rows("UTIL")).hasSize(4).last().satisfies(row -> assertThat(row.cells())
                .containsEntry("agreement", "LA-1")
                .containsEntry("onPaper", true));
    }

    private static AgreementFlow agreement(String code, long in, long out) {
        return new AgreementFlow(
                code, "KZ", DAY.minusYears(2), DAY.plusYears(1), in, out, BigDecimal.ZERO, BigDecimal.ZERO, in, out, 0);
    }

    @Test
    void agreementsUsedBothWaysOneWayAndNotAtAllAddUpToOne() {
        world.agreementFlows.addAll(List.of(
                agreement("A", 3, 2),
                agreement("B", 3, 0),
                agreement("C", 1, 0),
                agreement("D", 0, 4),
                agreement("E", 0, 0),
                agreement("F", 9, 9),
                agreement("G", 0, 0),
                agreement("H", 0, 0)));
        world.wiring.put(world.of(AgreementCalculation.class));
        var shares = Stream.of("P2", "P2IN", "P2OUT", "P2NONE")
                .map(code -> values(code, Unit.SHARE, Grain.GROUP, 1).get(0).value())
                .toList();
        assertThat(shares)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("0.25"),
                        new BigDecimal("0.25"),
                        new BigDecimal("0.125"),
                        new BigDecimal("0.375"));
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("1");
        assertThat(rows("P2IN")).hasSize(8);
    }

    private void published(String series, int year, String country, long value, FigureStatus status) {
        world.figures.add(new PublishedFigure(
                Ids.next(),
                series,
                year,
                country,
                null,
                null,
                BigDecimal.valueOf(value),
                null,
                "Source of " + value,
                null,
                null,
                status,
                LocalizedText.EMPTY,
                null,
                Instant.EPOCH));
    }

    @Test
    void theNetFlowIsComparedToTheStudentsOfTheCountry() {
        world.moved("KZ", 160, 40);
        world.moved("LA", 20, 30);
        world.moved("UZ", 1, 1);
        published("TERTIARY_ENROLMENT", 2018, "KZ", 400_000, FigureStatus.OFFICIAL);
        published("TERTIARY_ENROLMENT", 2020, "KZ", 600_000, FigureStatus.OFFICIAL);
        published("TERTIARY_ENROLMENT", 2021, "KZ", 1, FigureStatus.DISPUTED);
        published("TERTIARY_ENROLMENT", 2020, "UZ", 400_000, FigureStatus.OFFICIAL);
        world.wiring.put(world.of(NetRatioCalculation.class));
        var values = values("NETR", Unit.PERSONS, Grain.COUNTRY, 5);
        assertThat(only(values, "KZ").value()).as("120 of 600,000").isEqualByComparingTo("20");
        assertThat(only(values, "LA").withheld())
                .as("no figure of its students")
                .isTrue();
        assertThat(only(values, "UZ").withheld()).as("two people").isTrue();
        assertThat(rows("NETR")).singleElement().satisfies(row -> assertThat(row.cells())
                .containsEntry("inbound", 160L)
                .containsEntry("year", 2020));
    }

    @Test
    void studentsOfCountriesWithARecognitionAgreementAreCovered() {
        world.wiring.answer(
                RecognitionFacts.class,
                "inForce",
                asked -> List.of(new CooperationFact(
                        "RECOGNITION", "KZ", "INSTRUMENT", "with-kazakhstan", TITLE, DAY.minusYears(9), null)));
        world.wiring.put(world.of(CoveredPeopleCalculation.class));
        assertThat(values("RECPPL", Unit.SHARE, Grain.GROUP, 5))
                .as("no figure at all")
                .singleElement()
                .matches(IndicatorValue::withheld);
        assertThat(rows("RECPPL")).isEmpty();
        published("INBOUND_STUDENTS", 2018, "KZ", 300, FigureStatus.OFFICIAL);
        published("INBOUND_STUDENTS", 2018, "LA", 100, FigureStatus.OFFICIAL);
        var of = world.of(ComputeIndicator.class);
        assertThat(of.execute("RECPPL", ASKED).values().get(0).value()).isEqualByComparingTo("0.75");
        published("DEGREE_STUDENTS", 2019, "KZ", 30, FigureStatus.OFFICIAL);
        published("DEGREE_STUDENTS", 2019, "LA", 30, FigureStatus.OFFICIAL);
        assertThat(of.execute("RECPPL", ASKED).values().get(0).value())
                .as("degree students, where they are known")
                .isEqualByComparingTo("0.5");
        assertThat(rows("RECPPL")).hasSize(2).first().satisfies(row -> assertThat(row.cells())
                .containsEntry("recognized", true)
                .containsEntry("reference", "with-kazakhstan"));
    }

    @Test
    void milestonesHaveEvidenceAndADelay() {
        world.wiring
                .answer(MeasuredFacts.class, "measured", asked -> Stream.of(-3, 0, 10, 40, 41)
                        .map(days -> new MeasuredDuration("", "PROJECT", "one", TITLE, BigDecimal.valueOf(days)))
                        .toList())
                .answer(
                        WorkFacts.class,
                        "ratios",
                        asked -> List.of(
                                new WorkRatio("PROJECT", "one", TITLE, BigDecimal.ONE, BigDecimal.valueOf(2), 2)));
        world.wiring.put(world.of(DurationCalculation.class)).put(world.of(WorkCalculation.class));
        assertThat(values("SLIP", Unit.DAYS, Grain.GROUP, 5).get(0).value()).isEqualByComparingTo("10");
        assertThat(rows("SLIP")).hasSize(5);
        assertThat(only(values("MSEV", Unit.SHARE, Grain.PROJECT, 1), "one").value())
                .isEqualByComparingTo("0.5");
    }

    private static DepthEvidence evidence(String partner, DepthEvidenceKind kind, int level) {
        return new DepthEvidence(
                new OrganizationPair("nanjing", TITLE, partner, TITLE, "KZ"),
                kind,
                level,
                partner,
                TITLE,
                DAY.minusYears(1),
                null);
    }

    @Test
    void theScoreOfDepthStandsWithTheDeepestTheMedianAndLinearWeights() {
        world.wiring.answer(
                DepthFacts.class,
                "evidence",
                asked -> List.of(
                        evidence("a", DepthEvidenceKind.AGREEMENT, 1),
                        evidence("b", DepthEvidenceKind.STAY, 2),
                        evidence("c", DepthEvidenceKind.PROGRAMME, 4)));
        world.wiring.put(world.of(DepthCalculation.class));
        var value = only(values("DSCORE", Unit.SCORE, Grain.COUNTRY, 1), "KZ");
        assertThat(value.value()).as("100 (1 + 2 + 8) / 48").isEqualByComparingTo("22.9167");
        assertThat(value.n()).isEqualTo(3);
        assertThat(value.beside().keySet()).containsExactly("deepest", "median", "linear", "pairs");
        assertThat(value.beside().get("deepest")).isEqualByComparingTo("4");
        assertThat(value.beside().get("median")).isEqualByComparingTo("2");
        assertThat(value.beside().get("linear")).as("100 (1 + 2 + 4) / 15").isEqualByComparingTo("46.6667");
        var withheld =
                only(world.of(ComputeIndicator.class).execute("DSCORE", ASKED).values(), "LA");
        assertThat(withheld.withheld()).isTrue();
        assertThat(withheld.beside()).isEmpty();
    }

    @Test
    void moneyOfTheSidesIsComparedWithinEachCurrency() {
        world.wiring.answer(
                MoneyFacts.class,
                "given",
                asked -> List.of(
                        money("one", "CNY", true, 300, 150),
                        money("one", "CNY", false, 100, 150),
                        money("two", "KZT", false, 1000, 0)));
        world.wiring.put(world.of(MoneyCalculation.class));
        var pledged = values("PLEDGED", Unit.SHARE, Grain.CURRENCY, 1);
        assertThat(pledged).extracting(IndicatorValue::key).containsExactly("CNY", "KZT");
        assertThat(only(pledged, "CNY").value()).isEqualByComparingTo("0.25");
        assertThat(only(pledged, "KZT").value()).isEqualByComparingTo("1");
        var given = values("GIVEN", Unit.SHARE, Grain.CURRENCY, 1);
        assertThat(only(given, "CNY").value()).isEqualByComparingTo("0.5");
        assertThat(only(given, "KZT").value()).as("nothing was delivered").isNull();
        assertThat(rows("GIVEN")).hasSize(3).first().satisfies(row -> assertThat(row.cells())
                .containsEntry("side", "home")
                .containsEntry("currency", "CNY"));
    }

    private static MoneyGiven money(String project, String currency, boolean home, int pledged, int delivered) {
        return new MoneyGiven(
                project, TITLE, currency, home, BigDecimal.valueOf(pledged), BigDecimal.valueOf(delivered));
    }

    @Test
    void contributionsAreComparedWithinEachSideAndKind() {
        world.wiring.answer(
                ProjectFacts.class,
                "contributions",
                asked -> List.of(
                        contribution("one", true, "CASH", 100, 150),
                        contribution("two", true, "CASH", 100, 50),
                        contribution("two", false, "CASH", 10, 0),
                        contribution("two", false, "STAFF", 4, 1)));
        world.wiring.put(world.of(ProjectCalculation.class));
        var values = values("CONTRS", Unit.SHARE, Grain.SIDE, 1);
        assertThat(values)
                .extracting(IndicatorValue::key)
                .containsExactly("home CASH", "partner CASH", "partner STAFF");
        assertThat(only(values, "home CASH").value())
                .as("no contribution counts more than once")
                .isEqualByComparingTo("0.75");
        assertThat(only(values, "partner CASH").value()).isEqualByComparingTo("0");
        assertThat(only(values, "partner STAFF").value()).isEqualByComparingTo("0.25");
        assertThat(rows("CONTRS")).hasSize(4).last().satisfies(row -> assertThat(row.cells())
                .containsEntry("reference", "two")
                .containsEntry("side", "partner")
                .containsEntry("contribution", "STAFF"));
        assertThat(world.of(ListIndicatorRows.class)
                        .execute(
                                "CONTRS",
                                ASKED.only(new ValueFilter(Set.of("home CASH"), null, null)),
                                PageRequest.first(9))
                        .items())
                .hasSize(2);
    }

    private static ProjectContribution contribution(
            String project, boolean home, String kind, int pledged, int delivered) {
        return new ProjectContribution(
                project, TITLE, home, kind, "unit", BigDecimal.valueOf(pledged), BigDecimal.valueOf(delivered));
    }

    @Test
    void resultsCountInTheCountryThatUsesThem() {
        world.wiring.answer(
                ProjectFacts.class,
                "results",
                asked -> List.of(
                        new CountryProjectResult("KZ", "one", TITLE, TITLE, true, DAY.minusDays(9)),
                        new CountryProjectResult("KZ", "one", TITLE, TITLE, false, null),
                        new CountryProjectResult("LA", "one", TITLE, TITLE, false, null)));
        world.wiring.put(world.of(ProjectCalculation.class));
        var values = values("APPLC", Unit.SHARE, Grain.COUNTRY, 1);
        assertThat(only(values, "KZ").value()).isEqualByComparingTo("0.5");
        assertThat(only(values, "LA").value()).isEqualByComparingTo("0");
        assertThat(only(values, "UZ").withheld()).as("no results").isTrue();
        assertThat(rows("APPLC")).hasSize(3).first().satisfies(row -> assertThat(row.cells())
                .containsEntry("country", "KZ")
                .containsEntry("used", true)
                .containsEntry("since", DAY.minusDays(9)));
    }
}
