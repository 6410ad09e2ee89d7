package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Indicators;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndicatorUseCasesTest {

    private final CooperationWorld world = CooperationWorld.withAnalyst();

    @BeforeEach
    void define() {
        world.wiring.put(world.of(FlowCalculation.class));
        world.define("BAL", Indicator.Unit.BALANCE, Indicator.Grain.COUNTRY, Map.of("months", BigDecimal.valueOf(24)));
    }

    private IndicatorValue value(String code, String country) {
        return world.of(ComputeIndicator.class).execute(code, IndicatorQuestion.PLAIN).values().stream()
                .filter(each -> each.key().equals(country))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBalanceIsTheDifferenceByTheSum() {
        world.moved("KZ", 160, 40);
        world.moved("LA", 25, 25);
        assertThat(value("BAL", "KZ").value()).isEqualByComparingTo("0.6");
        assertThat(value("BAL", "KZ").n()).isEqualTo(200);
        assertThat(value("BAL", "LA").value()).isEqualByComparingTo("0");
    }

    @Test
    void aValueOverTooFewPeopleIsWithheldAndNotZero() {
        world.moved("KZ", 3, 1);
        assertThat(value("BAL", "KZ").withheld()).isTrue();
        assertThat(value("BAL", "KZ").value()).isNull();
        assertThat(value("BAL", "KZ").n())
                .as("not even how few they are is told")
                .isZero();
        assertThat(value("BAL", "UZ").withheld()).isTrue();
    }

    @Test
    void oneCountryCanBeAskedAlsoOutsideTheGroup() {
        world.moved("KR", 10, 0);
        var asked = world.of(ComputeIndicator.class).execute("BAL", IndicatorQuestion.PLAIN.of("kr"));
        assertThat(asked.values()).singleElement().satisfies(value -> assertThat(value.country())
                .isEqualTo("KR"));
        assertThatThrownBy(() -> world.of(ComputeIndicator.class).execute("BAL", IndicatorQuestion.PLAIN.of("zz")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void onlyWhatWasKnownOnTheDayCounts() {
        world.moved("KZ", 160, 40);
        var before =
                world.of(ComputeIndicator.class).execute("BAL", IndicatorQuestion.PLAIN.on(LocalDate.of(2020, 1, 1)));
        assertThat(before.values()).allMatch(IndicatorValue::withheld);
    }

    @Test
    void theRowsBehindAWithheldValueAreNotShown() {
        world.moved("KZ", 160, 40);
        world.moved("LA", 1, 0);
        world.wiring.answer(
                FlowFacts.class,
                "rows",
                asked -> new Page<>(List.of(FactRow.of("countries", asked[0].toString())), 0, 10, 1));
        var rows = world.of(ListIndicatorRows.class).execute("BAL", IndicatorQuestion.PLAIN, PageRequest.first(10));
        assertThat(rows.items().get(0).cells()).containsEntry("countries", "[KZ]");
    }

    @Test
    void theRowsOfWithheldNumbersOfPeopleAreListed() {
        world.define(
                "PEOPLE", Indicator.Unit.PERSONS, Indicator.Grain.COUNTRY, Map.of("months", BigDecimal.valueOf(24)));
        world.moved("KZ", 3, 2);
        world.moved("LA", 4, 0);
        assertThat(value("PEOPLE", "KZ").value()).isEqualByComparingTo("5");
        assertThat(value("PEOPLE", "LA").withheld()).isTrue();
        assertThat(value("PEOPLE", "UZ").value()).as("nobody").isEqualByComparingTo("0");
        world.wiring.answer(
                FlowFacts.class,
                "rows",
                asked -> new Page<>(
                        List.of(
                                FactRow.of("countries", ((Collection<?>) asked[0]).contains("LA")),
                                FactRow.of(
                                        "persons", PeopleCell.people(4), "months", PeopleCell.of(BigDecimal.TEN, 4))),
                        0,
                        10,
                        2));
        var rows = world.of(ListIndicatorRows.class)
                .execute("PEOPLE", IndicatorQuestion.PLAIN, PageRequest.first(10))
                .items();
        assertThat(rows.get(0).cells()).containsEntry("countries", true);
        assertThat(rows.get(1).cells())
                .as("who keeps figures reads them exactly")
                .containsEntry("persons", 4L)
                .containsEntry("months", BigDecimal.TEN);
    }

    @Test
    void twoDaysAreComparedOverTheSameLength() {
        world.moved("KZ", 160, 40);
        var asked = new ArrayList<LocalDate>();
        world.wiring.answer(FlowFacts.class, "flows", call -> {
            asked.add((LocalDate) call[1]);
            return List.of();
        });
        world.of(CompareIndicator.class)
                .execute(
                        "BAL",
                        new IndicatorQuestion(null, LocalDate.of(2026, 12, 31), LocalDate.of(2026, 1, 1), null, null),
                        LocalDate.of(2020, 12, 31));
        assertThat(asked).containsExactlyInAnyOrder(LocalDate.of(2026, 1, 1), LocalDate.of(2020, 1, 2));
    }

    @Test
    void theRowsBehindAWithheldValueOfTheGroupAreNotShown() {
        world.wiring.put(world.of(GroupFlowCalculation.class));
        world.define("HHI", Indicator.Unit.SHARE, Indicator.Grain.GROUP, Map.of("months", BigDecimal.valueOf(24)));
        world.wiring.answer(FlowFacts.class, "rows", asked -> new Page<>(List.of(FactRow.of("persons", 4)), 0, 10, 1));
        var rows = world.of(ListIndicatorRows.class);
        world.moved("KZ", 0, 4);
        assertThat(rows.execute("HHI", IndicatorQuestion.PLAIN, PageRequest.first(10))
                        .total())
                .isZero();
        world.moved("LA", 0, 1);
        assertThat(rows.execute("HHI", IndicatorQuestion.PLAIN, PageRequest.first(10))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void definitionsAreListedAndUnknownOnesNotFound() {
        world.define("NOT_COMPUTED", Indicator.Unit.SHARE, Indicator.Grain.GROUP, Map.of());
        assertThat(world.of(ListIndicators.class).execute())
                .extracting(Indicator::code)
                .containsExactly("BAL");
        assertThatThrownBy(() -> world.of(ComputeIndicator.class).execute("NOT_COMPUTED", IndicatorQuestion.PLAIN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void flowsAndAgreementsAreShownAsOfADay() {
        world.moved("KZ", 3, 4);
        world.agreements.add(agreement(LocalDate.of(2025, 9, 1)));
        world.agreements.add(agreement(LocalDate.of(2027, 9, 1)));
        var shown = world.of(ShowExchanges.class).execute(IndicatorQuestion.PLAIN, 24);
        assertThat(shown.flows().byCountry()).hasSize(1);
        assertThat(shown.agreements().agreements())
                .as("without the one that has not begun")
                .hasSize(1);
    }

    private static AgreementFact agreement(LocalDate from) {
        return new AgreementFact(
                "A-" + from.getYear(),
                "KZ",
                "home",
                LocalizedText.of("en", "Home"),
                "partner",
                LocalizedText.of("en", "Partner"),
                from,
                from.plusYears(3));
    }

    @Test
    void whoKeepsFiguresSeesWhatIsMissingAndWhatMovedALot() {
        world.wiring.answer(
                Indicators.class,
                "withoutRows",
                asked -> Set.of(((Indicator) asked[0]).facts().get(0)));
        world.define(
                "PEOPLE", Indicator.Unit.PERSONS, Indicator.Grain.COUNTRY, Map.of("months", BigDecimal.valueOf(12)));
        world.moved("KZ", 160, 40);
        world.moved("LA", 3, 1);
        var review = world.of(ReviewIndicator.class).execute("PEOPLE", IndicatorQuestion.PLAIN);
        assertThat(review.all()).isEqualTo(3);
        assertThat(review.withheld()).extracting(IndicatorValue::key).containsExactly("LA");
        assertThat(review.missing()).isEmpty();
        assertThat(review.emptyFacts()).hasSize(1);
        assertThat(review.versions()).hasSize(1);
        assertThat(review.then()).isEqualTo(review.scope().asOf().minusYears(1));
        assertThat(review.moved()).extracting(line -> line.now().key()).contains("KZ");
        world.as(PlatformRole.ADMIN);
        assertThat(world.of(ReviewIndicator.class)
                        .execute("PEOPLE", IndicatorQuestion.PLAIN)
                        .all())
                .isEqualTo(3);
    }

    @Test
    void aQuarterIsALot() {
        assertThat(moved(Indicator.Unit.COUNT, "100", "125")).isTrue();
        assertThat(moved(Indicator.Unit.COUNT, "100", "76")).isFalse();
        assertThat(moved(Indicator.Unit.COUNT, "0", "0")).isFalse();
        assertThat(moved(Indicator.Unit.COUNT, "0", "1")).isTrue();
        assertThat(moved(Indicator.Unit.SHARE, "0.1", "0.3")).isFalse();
        assertThat(moved(Indicator.Unit.BALANCE, "0.1", "-0.15")).isTrue();
        assertThat(moved(Indicator.Unit.CLASS, "1", "2")).isTrue();
        assertThat(moved(Indicator.Unit.COUNT, null, "5"))
                .as("something where there was nothing")
                .isTrue();
        assertThat(moved(Indicator.Unit.COUNT, "5", null)).isTrue();
        assertThat(moved(Indicator.Unit.COUNT, null, null)).isFalse();
    }

    private static boolean moved(Indicator.Unit unit, @Nullable String then, @Nullable String now) {
        var earlier = then == null ? null : new BigDecimal(then);
        var later = now == null ? null : new BigDecimal(now);
        return new CompareIndicator.Line(
                        valued(later),
                        valued(earlier),
                        earlier == null || later == null ? null : later.subtract(earlier))
                .movedALot(unit);
    }

    private static IndicatorValue valued(@Nullable BigDecimal value) {
        return new IndicatorValue("KZ", "KZ", value, null, null, null, 10, false);
    }
}
