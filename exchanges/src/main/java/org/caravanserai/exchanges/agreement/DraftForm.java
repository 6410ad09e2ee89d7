package org.caravanserai.exchanges.agreement;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.DraftContent;
import org.jspecify.annotations.Nullable;

/**
 * What has been entered of an agreement, complete or not: texts by the names of the components of {@link TermsForm}.
 *
 * @param parties slugs, blank where none is chosen yet
 * @param units codes of units in the same order; blank, or missing at the end, for whole organizations
 * @param title by language
 * @param conditions {@code from} and {@code to} are the numbers of parties, from 1, since a party may not be chosen yet; {@code fromUnit} and
 *     {@code toUnit} the codes of their units
 */
public record DraftForm(
        List<String> parties,
        List<String> units,
        Map<String, @Nullable String> title,
        List<? extends Map<String, ? extends @Nullable Object>> conditions,
        Map<String, ? extends @Nullable Object> policy) {

    private static final String BETWEEN = ",";

    /** Lists of plain values, which are kept as one text. */
    private static final Set<String> JOINED = Set.of("iscedF", "eqf");

    /** What a condition has: others are not kept. */
    private static final List<String> NAMES = Stream.concat(
                    Stream.of(TermsForm.ConditionForm.class.getRecordComponents())
                            .map(RecordComponent::getName),
                    Stream.of("fromUnit", "toUnit"))
            .toList();

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\.(.+)");

    DraftContent content() {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < parties.size(); i++) {
            fields.put("parties[" + i + "].organization", parties.get(i));
            put(fields, "parties[" + i + "].unit", i < units.size() ? units.get(i) : null);
        }
        put(fields, "title", title);
        for (int i = 0; i < conditions.size(); i++) {
            fields.put("conditions[" + i + "].blended", "false");
            for (var name : NAMES) {
                put(fields, "conditions[" + i + "]." + name, conditions.get(i).get(name));
            }
        }
        put(fields, "policy", policy);
        return new DraftContent(fields);
    }

    private static void put(Map<String, String> fields, String path, @Nullable Object written) {
        if (written instanceof Map<?, ?> parts) {
            parts.forEach((name, part) -> put(fields, path + "." + name, part));
        } else if (written instanceof List<?> rows && rows.stream().noneMatch(Map.class::isInstance)) {
            put(
                    fields,
                    path,
                    rows.stream().filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(BETWEEN)));
        } else if (written instanceof List<?> rows) {
            var before = fields.size();
            int number = 0;
            for (var row : rows) {
                put(fields, path + "[" + number + "]", row);
                if (fields.size() > before) {
                    before = fields.size();
                    number++;
                }
            }
        } else if (written != null && !written.toString().isBlank()) {
            fields.put(path, written.toString().strip());
        }
    }

    static DraftForm of(DraftContent content) {
        var fields = content.fields();
        var parties = new ArrayList<String>();
        var units = new ArrayList<String>();
        for (int i = 0; fields.containsKey("parties[" + i + "].organization"); i++) {
            parties.add(Objects.requireNonNull(fields.get("parties[" + i + "].organization")));
            units.add(fields.getOrDefault("parties[" + i + "].unit", ""));
        }
        var conditions = new ArrayList<Map<String, Object>>();
        for (int i = 0; fields.containsKey("conditions[" + i + "].blended"); i++) {
            conditions.add(below(fields, "conditions[" + i + "]."));
        }
        var title = new LinkedHashMap<String, @Nullable String>();
        below(fields, "title.").forEach((language, text) -> title.put(language, text.toString()));
        return new DraftForm(parties, units, title, conditions, below(fields, "policy."));
    }

    /** What is written below a path: rows in lists, boxes as truths. */
    private static Map<String, Object> below(Map<String, String> fields, String beginning) {
        var found = new LinkedHashMap<String, Object>();
        fields.forEach((path, text) -> {
            if (path.startsWith(beginning)) {
                var name = path.substring(beginning.length());
                var row = ROW.matcher(name);
                if (row.matches()) {
                    found.computeIfAbsent(row.group(1), list -> rows(fields, beginning + list));
                } else {
                    found.put(name, value(name, text));
                }
            }
        });
        return found;
    }

    private static List<Map<String, Object>> rows(Map<String, String> fields, String list) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; ; i++) {
            var row = below(fields, list + "[" + i + "].");
            if (row.isEmpty()) {
                return rows;
            }
            rows.add(row);
        }
    }

    private static Object value(String name, String text) {
        if (JOINED.contains(name)) {
            return List.of(text.split(BETWEEN));
        }
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
    }
}
