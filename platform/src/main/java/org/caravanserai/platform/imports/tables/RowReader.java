package org.caravanserai.platform.imports.tables;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.imports.ImportFault;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.NumberStyle;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ListText;

/** Makes the line of a target from a row of a file, and refusals that name the headings of the file. */
final class RowReader {

    private final List<TableColumn> columns;
    private final int width;
    private final Map<String, String> headings;
    private final Map<String, Integer> places = new HashMap<>();
    private final TableMapping mapping;
    private final NumberStyle numbers;

    RowReader(List<TableColumn> columns, List<String> headings, TableMapping mapping) {
        this.columns = columns;
        this.width = headings.size();
        this.headings = mapping.headers();
        this.mapping = mapping;
        this.numbers = Objects.requireNonNullElse(mapping.numbers(), NumberStyle.POINT);
        this.headings.forEach((key, heading) -> places.put(key, headings.indexOf(heading)));
    }

    /**
     * @throws Invalid with every cell that cannot be read
     */
    TableLine read(TableRow row) {
        var faults = new Invalid.Collector();
        faults.check(row.cells().stream().skip(width).allMatch(String::isBlank), "", "table-more-cells", width);
        Map<String, String> values = new HashMap<>();
        Map<String, String> originals = new HashMap<>();
        for (var column : columns) {
            var original = cell(row, column.key());
            var cell = meant(column.key(), original);
            if (!cell.equals(original)) {
                originals.put(column.key(), original);
            }
            if (cell.isEmpty()) {
                faults.check(!column.required(), column.key(), "required");
            } else {
                var value =
                        faults.value(own -> column.key(), () -> column.type().read(cell, numbers));
                if (value != null) {
                    values.put(column.key(), value);
                }
            }
        }
        faults.throwIfAny();
        return new TableLine(row.line(), values, originals);
    }

    /** What somebody has said that the text means, else the text itself. */
    private String meant(String key, String text) {
        return mapping.values().getOrDefault(key, Map.of()).getOrDefault(text, text);
    }

    private String cell(TableRow row, String key) {
        if (!places.containsKey(key)) {
            return mapping.constants().getOrDefault(key, "").strip();
        }
        int place = places.getOrDefault(key, -1);
        return place < 0 || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    ImportRefusal refusal(TableRow row, DomainException failure) {
        if (failure instanceof Invalid invalid) {
            return refusal(
                    row,
                    invalid.violations().stream()
                            .map(each -> fault(
                                    headings.getOrDefault(each.field(), each.field()), each.key(), each.arguments()))
                            .toList());
        }
        return refusal(row, "", failure.key(), failure.arguments());
    }

    ImportRefusal refusal(TableRow row, String field, String key, List<Object> arguments) {
        return refusal(row, List.of(fault(field, key, arguments)));
    }

    private static ImportRefusal refusal(TableRow row, List<ImportFault> faults) {
        return new ImportRefusal(row.line(), row.end().records(), faults, row.source());
    }

    private static ImportFault fault(String field, String key, List<Object> arguments) {
        return new ImportFault(
                field, key, arguments.stream().map(RowReader::said).toList());
    }

    private static String said(Object argument) {
        return argument instanceof Collection<?> several
                ? ListText.of("en", several.stream().map(String::valueOf).toList())
                : String.valueOf(argument);
    }
}
