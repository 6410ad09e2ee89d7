package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionFacts;
import org.caravanserai.domain.cooperation.recognition.RecognitionProvision;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worked examples of the indicators. */
class CalculationsTest {

    private static final Map<String, BigDecimal> PARAMETERS = Map.of(
            "months", BigDecimal.valueOf(24),
            "least", BigDecimal.valueOf(5),
            "threshold", new BigDecimal("0.6"),
            "days", BigDecimal.valueOf(180));

    private final CooperationWorld world = CooperationWorld.withAnalyst();

    @BeforeEach
    void put() {
        world.wiring
                .put(world.of(FlowCalculation.class))
                .put(world.of(GroupFlowCalculation.class))
                .put(world.of(AgreementCalculation.class))
                .put(world.of(LanguageCalculation.class))
                .put(world.of(StatisticCalculation.class));
    }

    private IndicatorValue value(String code, Unit unit, Grain grain, String key) {
        world.define(code, unit, grain, PARAMETERS);
        return world.of(ComputeIndicator.class).execute(code, IndicatorQuestion.PLAIN).values().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoWaynessIsTheMeanOverKinds() {
        world.moved("KZ", "STUDENT_STUDY", 160, 40);
        world.moved("LA", "STUDENT_STUDY", 10, 10);
        world.moved("LA", "DOCTORAL", 10, 0);
        assertThat(value("TWO", Unit.SHARE, Grain.COUNTRY, "KZ").value()).isEqualByComparingTo("0.4");
        assertThat(value("TWO", Unit.SHARE, Grain.COUNTRY, "LA").value()).isEqualByComparingTo("0.5");
    }

    @Test
    void monthsNetFlowPeopleAndClassFollowFromTheFlows() {
        world.moved("KZ", 161, 39);
        world.moved("LA", 25, 25);
        assertThat(value("BALM", Unit.BALANCE, Grain.COUNTRY, "KZ").value()).isEqualByComparingTo("0.61");
        assertThat(value("NET", Unit.PERSONS, Grain.COUNTRY, "KZ").value()).isEqualByComparingTo("122");
        assertThat(value("PEOPLE", Unit.PERSONS, Grain.COUNTRY, "KZ").value()).isEqualByComparingTo("200");
        assertThat(value("CLASS", Unit.CLASS, Grain.COUNTRY, "KZ").word()).isEqualTo("ABSORPTION");
        assertThat(value("CLASS", Unit.CLASS, Grain.COUNTRY, "LA").word()).isEqualTo("TWO_WAY");
    }

    @Test
    void concentrationAndOneWaySharesAreOfTheGroup() {
        world.moved("KZ", 0, 30);
        world.moved("LA", 5, 10);
        world.moved("UZ", 1, 0);
        assertThat(value("HHI", Unit.SHARE, Grain.GROUP, "BR").value()).isEqualByComparingTo("0.625");
        assertThat(value("TOP5", Unit.SHARE, Grain.GROUP, "BR").value()).isEqualByComparingTo("1");
        for (int i = 0; i < 4; i++) {
            world.moved("UZ", 1, 0);
        }
        world.define("ONEWAY", Unit.SHARE, Grain.GROUP, PARAMETERS, 1);
        assertThat(world.of(ComputeIndicator.class)
                        .execute("ONEWAY", IndicatorQuestion.PLAIN)
                        .values())
                .singleElement()
                .satisfies(oneWay -> {
                    assertThat(oneWay.n())
                            .as("Uzbekistan no longer lies dormant")
                            .isEqualTo(3);
                    assertThat(oneWay.value()).as("all but Laos").isEqualByComparingTo("0.6667");
                });
    }

    private static AgreementFlow agreement(String code, String country, LocalDate to, long in, long out) {
        return new AgreementFlow(
                code,
                country,
                LocalDate.of(2024, 9, 1),
                to,
                in,
                out,
                BigDecimal.valueOf(in * 2),
                BigDecimal.valueOf(out * 2),
                in,
                out,
                in);
    }

    @Test
    void agreementsHaveReciprocityAndWhatIsOwed() {
        world.agreementFlows.add(agreement("A", "KZ", LocalDate.of(2028, 8, 31), 160, 40));
        assertThat(value("RECIP", Unit.SHARE, Grain.AGREEMENT, "A").value()).isEqualByComparingTo("0.25");
        assertThat(value("OWED", Unit.SEMESTERS, Grain.AGREEMENT, "A").value()).isEqualByComparingTo("240");
    }

    private static AgreementFlow tolerating(String code, long in, long out, int amount, String unit) {
        return new AgreementFlow(
                code,
                "KZ",
                LocalDate.of(2024, 9, 1),
                LocalDate.of(2028, 8, 31),
                in,
                out,
                BigDecimal.valueOf(in * 2),
                BigDecimal.valueOf(out * 2),
                in,
                out,
                in,
                new AgreementFlow.Tolerance(BigDecimal.valueOf(amount), unit));
    }

    @Test
    void whatIsOwedIsComparedWithTheToleranceOfTheAgreement() {
        world.agreementFlows.add(tolerating("A", 20, 8, 10, "PERSONS"));
        world.agreementFlows.add(tolerating("B", 8, 20, 30, "SEMESTERS"));
        world.agreementFlows.add(tolerating("C", 8, 20, 5, "PERSON_MONTHS"));
        world.agreementFlows.add(tolerating("D", 2, 1, 0, "PERSONS"));
        world.agreementFlows.add(agreement("E", "KZ", LocalDate.of(2028, 8, 31), 20, 8));
        assertThat(value("OWED", Unit.SEMESTERS, Grain.AGREEMENT, "A").beside())
                .as("twelve people, two more than tolerated")
                .isEqualTo(Map.of("tolerancePERSONS", BigDecimal.TEN, "beyond", BigDecimal.valueOf(2)));
        assertThat(value("OWED", Unit.SEMESTERS, Grain.AGREEMENT, "B").beside())
                .as("24 semesters of 30")
                .containsEntry("beyond", BigDecimal.ZERO);
        assertThat(value("OWED", Unit.SEMESTERS, Grain.AGREEMENT, "C").beside())
                .as("months are not known here")
                .isEqualTo(Map.of("tolerancePERSON_MONTHS", BigDecimal.valueOf(5)));
        assertThat(value("OWED", Unit.SEMESTERS, Grain.AGREEMENT, "D").beside())
                .as("withheld")
                .isEmpty();
        assertThat(value("OWED", Unit.SEMESTERS, Grain.AGREEMENT, "E").beside()).isEmpty();
    }

    @Test
    void agreementsInForceAreCountedByUseAndByEnd() {
        for (int i = 0; i < 3; i++) {
            world.agreementFlows.add(agreement("A" + i, "KZ", LocalDate.of(2028, 8, 31), 1, 1));
        }
        world.agreementFlows.add(agreement("B", "LA", LocalDate.of(2027, 3, 31), 4, 0));
        world.agreementFlows.add(agreement("C", "LA", LocalDate.of(2027, 1, 31), 4, 0));
        world.agreementFlows.add(agreement("D", "LA", LocalDate.of(2026, 8, 31), 4, 4));
        assertThat(value("P2", Unit.SHARE, Grain.GROUP, "BR").value()).isEqualByComparingTo("0.6");
        assertThat(value("EXP180", Unit.COUNT, Grain.GROUP, "BR").value()).isEqualByComparingTo("2");
        world.define("AGREEMENTS", Unit.COUNT, Grain.COUNTRY, PARAMETERS, 0);
        assertThat(world.of(ComputeIndicator.class)
                        .execute("AGREEMENTS", IndicatorQuestion.PLAIN)
                        .values())
                .filteredOn(each -> each.key().equals("LA"))
                .singleElement()
                .satisfies(each -> assertThat(each.n()).isEqualTo(2));
        var rows = world.of(ListIndicatorRows.class).execute("P2", IndicatorQuestion.PLAIN, PageRequest.first(10));
        assertThat(rows.total()).as("without the one that has ended").isEqualTo(5);
    }

    @Test
    void languagesAreCountedByTheUsualRule() {
        world.define("OFF", Unit.COUNT, Grain.GROUP, PARAMETERS, 0);
        assertThat(world.of(ListIndicatorRows.class)
                        .execute("OFF", IndicatorQuestion.PLAIN, PageRequest.first(10))
                        .items())
                .extracting(row -> row.cells().get("language"))
                .containsExactly("kk", "lo", "ru");
        assertThat(value("LESS", Unit.SHARE, Grain.GROUP, "BR").withheld())
                .as("three languages are fewer than five")
                .isTrue();
        assertThat(world.of(ListIndicatorRows.class)
                        .execute("LESS", IndicatorQuestion.PLAIN, PageRequest.first(10))
                        .items())
                .as("nor are its rows told")
                .isEmpty();
        world.define("SINGLE", Unit.SHARE, Grain.GROUP, PARAMETERS, 1);
        assertThat(world.of(ComputeIndicator.class)
                        .execute("SINGLE", IndicatorQuestion.PLAIN)
                        .values())
                .singleElement()
                .satisfies(single -> assertThat(single.value()).isEqualByComparingTo("1"));
    }

    private void published(
            String series, int year, @Nullable String country, @Nullable String group, int value, FigureStatus status) {
        published(series, year, country, group, null, value, status);
    }

    private void published(
            String series,
            int year,
            @Nullable String country,
            @Nullable String group,
            @Nullable Integer groupVersion,
            int value,
            FigureStatus status) {
        world.figures.add(new PublishedFigure(
                Ids.next(),
                series,
                year,
                country,
                group,
                groupVersion,
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
    void publishedFiguresGiveSharesAndBalances() {
        published("INBOUND_STUDENTS", 2018, null, null, 492_185, FigureStatus.OFFICIAL);
        published("INBOUND_STUDENTS", 2018, null, "BR", 266_600, FigureStatus.OFFICIAL);
        published("INBOUND_STUDENTS", 2019, null, "BR", 1, FigureStatus.DISPUTED);
        published("INBOUND_STUDENTS", 2018, "KZ", null, 11_784, FigureStatus.OFFICIAL);
        published("OUTBOUND_STUDENTS", 2018, "KZ", null, 1_324, FigureStatus.OFFICIAL);
        published("RECOGNITION_COUNTRIES", 2017, null, "BR", 24, FigureStatus.OFFICIAL);
        world.wiring.answer(
                RecognitionFacts.class,
                "provisions",
                asked -> List.of(new RecognitionProvision(
                        "KZ",
                        "with-kazakhstan",
                        LocalizedText.of("en", "With Kazakhstan"),
                        LocalDate.of(2006, 1, 1),
                        null,
                        "3",
                        DegreeLevel.MASTER,
                        RecognitionEffect.RECOGNIZED,
                        RecognitionDirection.BOTH)));
        assertThat(value("GSHARE", Unit.SHARE, Grain.GROUP, "BR").value()).isEqualByComparingTo("0.5417");
        assertThat(value("SBAL", Unit.BALANCE, Grain.COUNTRY, "KZ").value()).isEqualByComparingTo("0.7980");
        var unknown = value("SBAL", Unit.BALANCE, Grain.COUNTRY, "LA");
        assertThat(unknown.value()).isNull();
        assertThat(unknown.withheld())
                .as("a figure that is missing hides nobody")
                .isFalse();
        var coverage = value("RECCOV", Unit.SHARE, Grain.GROUP, "BR");
        assertThat(coverage.numerator()).isEqualByComparingTo("24");
        assertThat(coverage.beside().keySet())
                .as("the registry, beside the published number")
                .containsExactly(
                        "registryANY",
                        "registrySECONDARY",
                        "registrySHORT_CYCLE",
                        "registryBACHELOR",
                        "registryMASTER",
                        "registryDOCTORATE");
        assertThat(coverage.beside().get("registryMASTER")).isEqualByComparingTo("0.3333");
        assertThat(coverage.beside().get("registryDOCTORATE")).isEqualByComparingTo("0");
        var before = world.of(ComputeIndicator.class)
                .execute("RECCOV", IndicatorQuestion.PLAIN.on(LocalDate.of(2016, 12, 31)));
        assertThat(before.values()).singleElement().satisfies(each -> {
            assertThat(each.value()).isNull();
            assertThat(each.withheld()).isFalse();
        });
        var rows = world.of(ListIndicatorRows.class).execute("GSHARE", IndicatorQuestion.PLAIN, PageRequest.first(10));
        assertThat(rows.total()).isEqualTo(2);
    }

    /** A figure that names another version of the group is about other countries; one that names none may be about these. */
    @Test
    void aShareIsOfTheVersionOfTheGroup() {
        published("INBOUND_STUDENTS", 2018, null, null, 492_185, FigureStatus.OFFICIAL);
        published("INBOUND_STUDENTS", 2018, null, "BR", 7, 266_600, FigureStatus.OFFICIAL);
        var share = value("GSHARE", Unit.SHARE, Grain.GROUP, "BR");
        assertThat(share.value()).isNull();
        assertThat(share.withheld()).isFalse();
        assertThat(share.beside()).containsKey("otherVersions");
    }

    @Test
    void aReportHoldsWhatBelongsToItsScope() {
        world.define("BAL", Unit.BALANCE, Grain.COUNTRY, PARAMETERS);
        world.define("HHI", Unit.SHARE, Grain.GROUP, PARAMETERS);
        world.moved("KZ", 8, 2);
        world.moved("LA", 1, 2);
        published("INBOUND_STUDENTS", 2018, "KZ", null, 11_784, FigureStatus.OFFICIAL);
        published("INBOUND_STUDENTS", 2018, null, "BR", 266_600, FigureStatus.OFFICIAL);
        var compose = world.of(ComposeSituationReport.class);

        var country = compose.execute(IndicatorQuestion.PLAIN.of("KZ"));
        assertThat(country.indicators())
                .extracting(each -> each.definition().code())
                .containsExactly("BAL");
        assertThat(country.flows().byCountry()).hasSize(1);
        assertThat(country.figures()).singleElement().satisfies(each -> assertThat(each.country())
                .isEqualTo("KZ"));
        var group = compose.execute(IndicatorQuestion.PLAIN);
        assertThat(group.indicators())
                .extracting(each -> each.definition().code())
                .containsExactly("HHI");
        assertThat(group.figures()).singleElement().satisfies(each -> assertThat(each.group())
                .isEqualTo("BR"));
    }
}
