package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.language.LevelCount;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of levels under the table that is asked for: twelve people have a level that one table calls C1 and the other B1. */
class LevelTablesTest {

    private static final IndicatorQuestion ASKED = IndicatorQuestion.PLAIN.on(LocalDate.of(2026, 11, 26));
    private static final IndicatorQuestion OTHER = ASKED.by("OTHER");

    private final CooperationWorld world = CooperationWorld.withAnalyst();

    @BeforeEach
    void put() {
        world.wiring
                .put(world.of(SupplyCalculation.class))
                .put(world.of(LevelCalculation.class))
                .answer(
                        TeachingFacts.class,
                        "languages",
                        asked -> List.of(
                                asked[2].equals("OTHER")
                                        ? new LanguageSupply("lao", 1, 12, 1, 12, 0)
                                        : new LanguageSupply("lao", 1, 12, 1, 0, 12)))
                .answer(
                        LevelFacts.class,
                        "levels",
                        asked -> List.of(new LevelCount("lao", asked[1].equals("OTHER") ? "B1" : "C1", 12)));
        define("LB2", Unit.SHARE, Grain.GROUP);
        define("CCOV", Unit.SHARE, Grain.GROUP);
        define("PIPE", Unit.PERSONS, Grain.LEVEL);
    }

    private void define(String code, Unit unit, Grain grain) {
        world.definitions.add(new Indicator(
                code,
                1,
                Indicator.Family.LANGUAGES,
                LocalizedText.of("en", code),
                LocalizedText.EMPTY,
                unit,
                LocalizedText.of("en", "people"),
                LocalizedText.of("en", "1"),
                grain,
                1,
                Map.of("months", BigDecimal.valueOf(12), "least", BigDecimal.TEN),
                List.of(LevelFacts.FACTS),
                LocalizedText.of("en", "test")));
    }

    private List<IndicatorValue> values(String code, IndicatorQuestion question) {
        return world.of(ComputeIndicator.class).execute(code, question).values();
    }

    private static long positive(List<IndicatorValue> values) {
        return values.stream()
                .filter(value -> value.value() != null && value.value().signum() > 0)
                .count();
    }

    @Test
    void coverageAndPeopleByLevelFollowTheTable() {
        assertThat(positive(values("LB2", ASKED))).isOne();
        assertThat(positive(values("LB2", OTHER))).isZero();
        assertThat(positive(values("CCOV", ASKED))).isOne();
        assertThat(positive(values("CCOV", OTHER))).isZero();
        assertThat(values("PIPE", ASKED))
                .filteredOn(value -> value.n() == 12)
                .extracting(IndicatorValue::key)
                .containsExactly("lo C1");
        assertThat(values("PIPE", OTHER))
                .filteredOn(value -> value.n() == 12)
                .extracting(IndicatorValue::key)
                .containsExactly("lo B1");
        assertThat(world.of(ListIndicatorRows.class)
                        .execute("LB2", OTHER, PageRequest.first(9))
                        .items())
                .as("also the rows")
                .anySatisfy(row ->
                        assertThat(row.cells()).containsEntry("below", 12L).containsEntry("able", 0L));
        assertThat(world.of(CompareIndicator.class)
                        .execute("LB2", OTHER, LocalDate.of(2025, 11, 26))
                        .lines())
                .as("and both days of a comparison")
                .allSatisfy(line -> assertThat(line.now().value()).isZero());
    }

    @Test
    void theAnswerNamesTheTable() {
        assertThat(world.of(ComputeIndicator.class).execute("PIPE", ASKED).table())
                .isEqualTo(new LevelTable(
                        LevelTable.USUAL,
                        LocalizedText.of("en", "The owners"),
                        "owners",
                        2013,
                        MappingStatus.OWNER_CLAIM));
        assertThat(world.of(ComputeIndicator.class).execute("PIPE", OTHER).table())
                .isEqualTo(new LevelTable(
                        "OTHER", LocalizedText.of("en", "A study"), "study", 2010, MappingStatus.INDEPENDENT));
        assertThat(world.of(ShowLanguageSupply.class).execute(OTHER)).satisfies(shown -> {
            assertThat(shown.table().code()).isEqualTo("OTHER");
            assertThat(shown.of("lo").able()).isZero();
        });
    }

    @Test
    void aTableThatDoesNotExistIsRefusedWithThoseThereAre() {
        assertThat(world.of(ListLevelTables.class).execute())
                .extracting(LevelTable::code)
                .containsExactly(LevelTable.USUAL, "OTHER");
        assertInvalid("mapping: not-one-of", () -> values("LB2", ASKED.by("NONSENSE")));
        assertInvalid(
                "mapping: not-one-of", () -> world.of(ShowLanguageSupply.class).execute(ASKED.by("owner")));
        assertThat(values("LB2", ASKED.by(" "))).as("the usual one").hasSize(1);
    }
}
