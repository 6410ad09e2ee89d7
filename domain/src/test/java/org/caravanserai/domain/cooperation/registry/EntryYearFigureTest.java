package org.caravanserai.domain.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.util.Currency;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryYearFigureTest {

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("CNY"));
    }

    private static EntryView.YearLine line(@Nullable Integer trained, @Nullable Integer placed) {
        return new EntryView.YearLine(2025, null, null, null, trained, placed);
    }

    @Test
    void aYearSaysSomethingThatCanBe() {
        assertInvalid("participants: no-year-figure", () -> new EntryYearFigure(2025, null, null, null, null));
        assertInvalid("participants: positive", () -> new EntryYearFigure(2025, 0, null, null, null));
        assertInvalid("cost: positive", () -> new EntryYearFigure(2025, null, yuan("0"), null, null));
        assertInvalid("trained: not-negative", () -> new EntryYearFigure(2025, null, null, -1, null));
        assertInvalid("placed: not-negative", () -> new EntryYearFigure(2025, null, null, 3, -1));
    }

    @Test
    void noMoreFindWorkThanWereTrained() {
        assertInvalid("placed: placed-without-training", () -> new EntryYearFigure(2025, 9, null, null, 1));
        assertInvalid("placed: placed-without-training", () -> new EntryYearFigure(2025, 9, null, 3, 4));
        var figure = new EntryYearFigure(2025, 9, yuan("1200"), 3, 3);
        assertThat(figure.trained()).isEqualTo(3);
        assertThat(figure.placed()).isEqualTo(3);
        assertThat(figure.participants()).isEqualTo(9);
        assertThat(figure.cost()).isEqualByComparingTo("1200");
        assertThat(figure.currency()).isEqualTo("CNY");
        assertThat(new EntryYearFigure(2025, 1, null, null, null).currency()).isNull();
    }

    @Test
    void theSameYearReplacesWhatWasKnown() {
        var week = new Mechanism(Slug.of("week"), Facts.of(null, null), MechanismKind.EXCHANGE_WEEK, 12, World.NOW);
        week.count(new EntryYearFigure(2025, 10, null, null, null));
        week.count(new EntryYearFigure(2024, 8, null, null, null));
        week.count(new EntryYearFigure(2025, 12, null, null, null));
        assertThat(week.years())
                .extracting(year -> year.year() + ":" + year.participants())
                .containsExactly("2024:8", "2025:12");
    }

    @Test
    void thePlacementIsAShareOfThoseTrained() {
        assertThat(line(26, 19).placement()).isEqualTo(73);
        assertThat(line(0, 0).placement()).isNull();
        assertThat(line(26, null).placement()).isNull();
        assertThat(line(null, null).placement()).isNull();
    }

    @Test
    void theCostForEachParticipantIsToTheHundredth() {
        assertThat(new WayCost(CooperationWay.JOINT_SCHOOL, "CNY", 2, 3, new BigDecimal("10.00")).perParticipant())
                .isEqualTo("3.33");
        assertThat(new CostRow(
                                EntryKind.PROJECT,
                                "school",
                                LocalizedText.EMPTY,
                                CooperationWay.JOINT_SCHOOL,
                                2025,
                                6,
                                new BigDecimal("10"),
                                "CNY")
                        .perParticipant())
                .isEqualTo("1.67");
    }
}
