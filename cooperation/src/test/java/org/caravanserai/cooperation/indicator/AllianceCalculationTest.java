package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.alliance.AllianceFacts;
import org.caravanserai.domain.cooperation.alliance.AllianceFlow;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AllianceCalculationTest {

    private static final LocalizedText TITLE = LocalizedText.of("en", "Title");
    private static final IndicatorQuestion ASKED = IndicatorQuestion.PLAIN.on(LocalDate.of(2026, 8, 31));

    private final CooperationWorld world = CooperationWorld.withAnalyst();

    @BeforeEach
    void put() {
        world.wiring
                .put(world.of(AllianceCalculation.class))
                .answer(WorkFacts.class, "ratios", asked -> List.of(density("one"), density("two"), density("three")))
                .answer(AllianceFacts.class, "flows", asked -> {
                    assertThat(asked).contains(LocalDate.of(2024, 9, 1), LocalDate.of(2026, 8, 31));
                    return List.of(
                            flow("one", "almaty", "nanjing", 30),
                            flow("one", "nanjing", "almaty", 4),
                            flow("two", "almaty", "nanjing", 2));
                });
        world.define("ALLDENS", Unit.SHARE, Grain.ALLIANCE, Map.of("months", BigDecimal.valueOf(24)), 1);
    }

    private static WorkRatio density(String alliance) {
        return new WorkRatio("ALLIANCE", alliance, TITLE, BigDecimal.ONE, BigDecimal.TEN, 10);
    }

    private static AllianceFlow flow(String alliance, String from, String to, long persons) {
        return new AllianceFlow(alliance, from, TITLE, to, TITLE, persons);
    }

    private List<FactRow> rows(ValueFilter wanted) {
        return world.of(ListIndicatorRows.class)
                .execute("ALLDENS", ASKED.only(wanted), PageRequest.first(9))
                .items();
    }

    @Test
    void peopleBetweenMembersStandBesideTheDensity() {
        var values = world.of(ComputeIndicator.class).execute("ALLDENS", ASKED).values();
        assertThat(values).hasSize(3).allSatisfy(value -> assertThat(value.value())
                .isEqualByComparingTo("0.1"));
        assertThat(values.get(0).beside()).containsEntry("moved", BigDecimal.valueOf(34));
        assertThat(values.get(1).beside()).containsEntry("moved", BigDecimal.valueOf(2));
        assertThat(values.get(2).beside()).as("nobody").containsEntry("moved", BigDecimal.ZERO);
    }

    @Test
    void theRowsOfOneAllianceAreTheDirectionsBetweenItsMembers() {
        assertThat(rows(ValueFilter.ALL)).hasSize(3).allSatisfy(row -> assertThat(row.cells())
                .containsKeys("reference", "part", "whole"));
        assertThat(rows(new ValueFilter(Set.of("one"), null, null))).hasSize(2);
        world.asVisitor();
        assertThat(rows(new ValueFilter(Set.of("one"), null, null)))
                .as("few people in the other direction, whose universities strangers do not learn")
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .containsEntry("from", "almaty")
                        .containsEntry("to", "nanjing")
                        .containsEntry("persons", 30L));
        assertThat(rows(new ValueFilter(Set.of("two"), null, null)))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsKey("whole"));
    }
}
