package org.caravanserai.web.imports;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.imports.NumberStyle;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a call that imports a table says how the table is read, beyond what a saved mapping or the names of the columns say. */
public class TableOptions {

    @Parameter(description = "true: only count what would happen", schema = @Schema(type = SchemaType.BOOLEAN))
    @QueryParam("dryRun")
    @Nullable
    private String dryRun;

    @Parameter(
            description =
                    "POINT: 1,234.5 or COMMA: 1.234,5; needed where the numbers of the table can be read in both ways")
    @QueryParam("numbers")
    @Nullable
    private String numbers;

    @Parameter(description = "Heading of the table for a column, such as unit=Faculty; several times")
    @QueryParam("column")
    @Nullable
    private List<String> columns;

    @Parameter(
            description =
                    "The same value in all rows for a column that the table lacks, such as status=DERIVED; several"
                            + " times")
    @QueryParam("constant")
    @Nullable
    private List<String> constants;

    @Parameter(
            description =
                    "What is meant by a text that cannot be read, such as language.OTHERS=en; nothing after the sign"
                            + " leaves it out; several times")
    @QueryParam("value")
    @Nullable
    private List<String> values;

    /** Whether to count what would happen and to change nothing. */
    boolean dryRun() {
        return Boolean.parseBoolean(dryRun);
    }

    /** What the call says, on top of a mapping. */
    TableMapping on(TableMapping mapping) {
        var headers = new HashMap<>(mapping.headers());
        pairs("column", columns).forEach((column, heading) -> {
            headers.values().remove(heading);
            headers.put(column, heading);
        });
        var fixed = new HashMap<>(mapping.constants());
        fixed.putAll(pairs("constant", constants));
        fixed.keySet().forEach(headers::remove);
        var meant = new HashMap<String, Map<String, String>>();
        mapping.values().forEach((column, texts) -> meant.put(column, new HashMap<>(texts)));
        pairs("value", values).forEach((text, meaning) -> {
            int point = text.indexOf('.');
            if (point < 1) {
                throw new Invalid("value", "not-a-pair", text);
            }
            meant.computeIfAbsent(text.substring(0, point), unknown -> new HashMap<>())
                    .put(text.substring(point + 1), meaning);
        });
        return new TableMapping(
                headers,
                fixed,
                meant,
                numbers == null || numbers.isBlank()
                        ? mapping.numbers()
                        : OneOf.constant(NumberStyle.class, "numbers", numbers.strip()));
    }

    private static Map<String, String> pairs(String parameter, @Nullable List<String> texts) {
        var pairs = new HashMap<String, String>();
        for (var text : Objects.requireNonNullElse(texts, List.<String>of())) {
            int sign = text.indexOf('=');
            if (sign < 1) {
                throw new Invalid(parameter, "not-a-pair", text);
            }
            pairs.put(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
        }
        return pairs;
    }
}
