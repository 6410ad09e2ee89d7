package org.caravanserai.exchanges.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.shared.AcademicYear;

/** How an agreement's condition is told in the list of changes of an import. */
final class AgreementWords {

    private AgreementWords() {}

    /**
     * @param group as {@link AgreementLineReader#group} makes it
     * @param rest what else is to be said
     */
    static String title(String group, String condition, String rest) {
        var parts = group.split("\n", -1);
        return Stream.of(parts[0], parts.length > 1 ? parts[1] : "", condition, rest)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /**
     * What a condition says in the columns of a table, in their order.
     *
     * @param year of the table; where the condition has no places in it, those of its last year are told
     */
    static Map<String, String> values(Condition condition, AcademicYear year) {
        var covered = year.compareTo(condition.firstYear()) >= 0 && year.compareTo(condition.lastYear()) <= 0;
        var values = new LinkedHashMap<String, String>();
        values.put(
                "year",
                condition.firstYear().equals(condition.lastYear())
                        ? condition.firstYear().toString()
                        : condition.firstYear() + " – " + condition.lastYear());
        values.put(
                "places",
                String.valueOf(
                        condition.in(covered ? year : condition.lastYear()).persons()));
        values.put("field", joined(condition.iscedF()));
        values.put(
                "unit",
                joined(Stream.of(condition.fromUnit(), condition.toUnit())
                        .filter(Objects::nonNull)
                        .toList()));
        values.put("language", joined(condition.languages()));
        return values;
    }

    private static String joined(List<?> several) {
        return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static String address(String code) {
        return "/manage/exchanges/agreements/" + code;
    }
}
