package org.caravanserai.web.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as of a day, with how it was counted. */
@Schema(name = "Indicator")
public record IndicatorJson(
        String code,
        LocalDate asOf,
        String group,
        int groupVersion,
        Map<String, String> name,
        Indicator.Unit unit,
        List<ValueJson> values,
        ExplainJson explain) {

    /** One value; if {@code withheld}, too few rows are behind it and it has no number. */
    @Schema(name = "IndicatorValue")
    public record ValueJson(
            String key,
            @Nullable Map<String, String> name,
            @Nullable String country,
            @Nullable BigDecimal value,
            @Nullable String word,
            @Nullable Long n,
            boolean withheld,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Map<String, BigDecimal> beside) {

        static ValueJson of(IndicatorValue value) {
            return new ValueJson(
                    value.key(),
                    value.label() == null ? null : value.label().texts(),
                    value.country(),
                    value.value(),
                    value.word(),
                    value.withheld() ? null : value.n(),
                    value.withheld(),
                    value.numerator(),
                    value.denominator(),
                    value.beside().isEmpty() ? null : value.beside());
        }
    }

    /** Explanation of how the values were calculated. */
    @Schema(name = "IndicatorExplanation")
    public record ExplainJson(
            int version,
            Map<String, String> description,
            String numerator,
            String denominator,
            Map<String, String> formula,
            Indicator.Grain grain,
            int minimum,
            Map<String, BigDecimal> parameters,
            List<String> facts,
            String owner,
            @Nullable String groupVersion,
            @Nullable String groupSource,
            @Nullable String rows) {}

    static IndicatorJson of(ComputedIndicator computed) {
        var definition = computed.definition();
        var scope = computed.scope();
        var group = scope.group();
        return new IndicatorJson(
                definition.code(),
                scope.asOf(),
                group.code(),
                group.version(),
                definition.names().texts(),
                definition.unit(),
                computed.values().stream().map(ValueJson::of).toList(),
                explain(
                        definition,
                        group.label(),
                        group.source(),
                        "/api/v1/indicators/" + definition.code() + "/rows?group=" + group.label() + "&asOf="
                                + scope.asOf()));
    }

    static ExplainJson explain(
            Indicator definition, @Nullable String group, @Nullable String source, @Nullable String rows) {
        return new ExplainJson(
                definition.version(),
                definition.descriptions().texts(),
                definition.numerator().in("en"),
                definition.denominator().in("en"),
                definition.formula().texts(),
                definition.grain(),
                definition.minimum(),
                definition.parameters(),
                definition.facts(),
                definition.owner().in("en"),
                group,
                source,
                rows);
    }
}
