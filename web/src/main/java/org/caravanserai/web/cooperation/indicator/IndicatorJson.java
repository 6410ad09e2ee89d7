package org.caravanserai.web.cooperation.indicator;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.shared.MappingStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as of a day, with how it was counted.
 *
 * @param rounded whether counts of people are rounded to the nearest five; then they are about whole academic years, and {@code asOf} is the last day
 */
@Schema(name = "Indicator")
public record IndicatorJson(
        String code,
        LocalDate asOf,
        String group,
        int groupVersion,
        Map<String, String> name,
        Indicator.Unit unit,
        boolean rounded,
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

    /** Explanation of how the values were calculated; {@code levelMapping} is the table that maps levels of other scales to the CEFR. */
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
            @Nullable String levelMapping,
            @Nullable Map<String, String> levelMappingName,
            @Nullable String levelMappingSource,
            @Nullable MappingStatus levelMappingStatus,
            String owner,
            @Nullable String groupVersion,
            @Nullable String groupSource,
            @Nullable String rows) {}

    static IndicatorJson of(ComputedIndicator computed, ValueFilter wanted) {
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
                computed.rounded(),
                computed.values().stream().map(ValueJson::of).toList(),
                explain(definition, computed.table(), group.label(), group.source(), rows(definition, scope, wanted)));
    }

    /** Whether levels count. */
    private static boolean counts(Indicator definition) {
        return definition.facts().contains(LevelFacts.FACTS);
    }

    /** The address of the rows of the same question. */
    private static String rows(Indicator definition, Scope scope, ValueFilter wanted) {
        var parts = new ArrayList<String>();
        parts.add("group=" + scope.group().label());
        parts.add("asOf=" + scope.asOf());
        part(parts, "from", scope.from());
        part(parts, "country", scope.country());
        part(parts, "kind", scope.kind());
        part(parts, "region", scope.region());
        if (counts(definition)) {
            part(parts, "mapping", scope.mapping());
        }
        wanted.words().stream().sorted().forEach(word -> part(parts, "word", word));
        part(parts, "least", wanted.least());
        part(parts, "most", wanted.most());
        return "/api/v1/indicators/" + definition.code() + "/rows?" + String.join("&", parts);
    }

    private static void part(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    static ExplainJson explain(
            Indicator definition,
            @Nullable LevelTable table,
            @Nullable String group,
            @Nullable String source,
            @Nullable String rows) {
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
                table != null ? table.code() : counts(definition) ? LevelTable.USUAL : null,
                table == null ? null : table.name().texts(),
                table == null ? null : table.source(),
                table == null ? null : table.status(),
                definition.owner().in("en"),
                group,
                source,
                rows);
    }
}
