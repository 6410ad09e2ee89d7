package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionFacts;
import org.caravanserai.domain.cooperation.recognition.RecognitionProvision;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A worked example. Of the three countries, Kazakhstan has an agreement that recognizes bachelor's and master's degrees and leaves doctorates
 * to each institution, Laos one that says nothing about levels, Uzbekistan none.
 */
class RecognitionCalculationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final CooperationWorld world = CooperationWorld.withAnalyst();

    private static RecognitionProvision says(
            String country, @Nullable String article, @Nullable DegreeLevel level, @Nullable RecognitionEffect effect) {
        return new RecognitionProvision(
                country,
                "with-" + country,
                LocalizedText.of("en", "With " + country),
                LocalDate.of(2006, 12, 20),
                null,
                article,
                level,
                effect,
                level == null ? null : RecognitionDirection.BOTH);
    }

    private static final List<RecognitionProvision> SAID = List.of(
            says("KZ", "2", DegreeLevel.BACHELOR, RecognitionEffect.RECOGNIZED),
            says("KZ", "3", DegreeLevel.MASTER, RecognitionEffect.RECOGNIZED),
            says("KZ", "4", DegreeLevel.DOCTORATE, RecognitionEffect.INDIVIDUALLY),
            says("LA", null, null, null));

    @BeforeEach
    void define() {
        world.wiring.answer(RecognitionFacts.class, "provisions", asked -> {
            assertThat(asked[1]).isEqualTo(DAY);
            return SAID.stream()
                    .filter(each -> ((Collection<?>) asked[0]).contains(each.country()))
                    .toList();
        });
        world.wiring.put(world.of(RecognitionCalculation.class));
        world.define("RECLEV", Unit.SHARE, Grain.DEGREE, Map.of(), 1);
    }

    private List<IndicatorValue> values(IndicatorQuestion question) {
        return world.of(ComputeIndicator.class).execute("RECLEV", question).values();
    }

    private Stream<Map<String, Object>> rows(IndicatorQuestion question) {
        return world.of(ListIndicatorRows.class).execute("RECLEV", question, PageRequest.first(10)).items().stream()
                .map(row -> row.cells());
    }

    @Test
    void eachLevelCountsTheCountriesWhoseAgreementRecognizesIt() {
        var values = values(IndicatorQuestion.PLAIN.on(DAY));
        assertThat(values)
                .extracting(IndicatorValue::key)
                .containsExactly("ANY", "SECONDARY", "SHORT_CYCLE", "BACHELOR", "MASTER", "DOCTORATE");
        assertThat(values)
                .extracting(IndicatorValue::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("0.6667"),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        new BigDecimal("0.3333"),
                        new BigDecimal("0.3333"),
                        BigDecimal.ZERO);
        assertThat(values)
                .as("no coverage is a fact, not a secret")
                .noneMatch(IndicatorValue::withheld)
                .allMatch(value -> value.n() == 3);
    }

    @Test
    void aCountryAloneIsCoveredOrNot() {
        assertThat(values(IndicatorQuestion.PLAIN.on(DAY).of("KZ")))
                .extracting(IndicatorValue::numerator)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        BigDecimal.ONE,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.ZERO);
        assertThat(rows(IndicatorQuestion.PLAIN.on(DAY).of("UZ"))).isEmpty();
    }

    @Test
    void theRowsAreArticlesByLevelAndCountry() {
        assertThat(rows(IndicatorQuestion.PLAIN.on(DAY))).hasSize(4).last().satisfies(row -> assertThat(row)
                .containsEntry("country", "LA")
                .containsEntry("level", null));
        var masters = IndicatorQuestion.PLAIN.on(DAY).only(new ValueFilter(Set.of("MASTER"), null, null));
        assertThat(values(masters)).extracting(IndicatorValue::key).containsExactly("MASTER");
        assertThat(rows(masters)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("reference", "with-KZ")
                .containsEntry("article", "3")
                .containsEntry("recognitionDirection", "BOTH")
                .containsEntry("effect", "RECOGNIZED"));
    }
}
