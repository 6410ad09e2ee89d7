package org.caravanserai.domain.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a kind of thing in the order of its form, with their types. Whoever compares two versions of a thing, or reads a
 * version that was kept, asks its catalog. A name also stands for the parts below it: {@code title} for {@code title.zh}. Fields
 * that the catalog does not know are texts and come last.
 */
public final class FieldCatalog {

    /** Begins the name of a field that a change of an approved thing proposes: {@code change.startsAt}. */
    public static final String PROPOSED = "change.";

    /** Knows no field: all are texts, in the order of the alphabet. */
    public static final FieldCatalog TEXTS = new FieldCatalog(List.of());

    private final List<Field> fields;

    /** A field and how its values are read. */
    private record Field(String name, FieldType type) {

        boolean covers(String field) {
            return field.equals(name) || field.startsWith(name + ".");
        }
    }

    private FieldCatalog(List<Field> fields) {
        this.fields = fields;
    }

    /** The same catalog with one more field at its end. */
    public FieldCatalog with(String name, FieldType type) {
        var more = new ArrayList<>(fields);
        more.add(new Field(name, type));
        return new FieldCatalog(List.copyOf(more));
    }

    /** The name of a proposed field without the mark of a proposal; any other name as it is. */
    public static String bare(String field) {
        return field.startsWith(PROPOSED) ? field.substring(PROPOSED.length()) : field;
    }

    /** The order of the form; proposed values follow current ones. */
    public Comparator<String> order() {
        return Comparator.<String, Boolean>comparing(field -> field.startsWith(PROPOSED))
                .thenComparingInt(field -> place(bare(field)))
                .thenComparing(Comparator.naturalOrder());
    }

    /** The differences between two versions, in the order of the form. */
    public List<FieldDifference> between(Map<String, FieldValue> before, Map<String, FieldValue> after) {
        var names = new TreeSet<>(order());
        names.addAll(before.keySet());
        names.addAll(after.keySet());
        var differences = new ArrayList<FieldDifference>();
        for (var name : names) {
            var one = before.get(name);
            var other = after.get(name);
            if (one == null || !one.isSameAs(other)) {
                differences.add(new FieldDifference(name, one, other));
            }
        }
        return differences;
    }

    /** A version that was kept as texts. */
    public Map<String, FieldValue> read(Map<String, String> stored) {
        var values = new LinkedHashMap<String, FieldValue>();
        stored.forEach((field, text) -> values.put(field, read(field, text)));
        return values;
    }

    /**
     * The value of one field.
     *
     * @throws RuntimeException of the type when the text is none of its values
     */
    public FieldValue read(String field, String stored) {
        var name = bare(field);
        var known = field(name);
        if (known == null || stored.isEmpty()) {
            return stored.isEmpty() ? FieldValue.Text.EMPTY : FieldValue.Text.of(stored);
        }
        return known.type.read(name.equals(known.name) ? "" : name.substring(known.name.length() + 1), stored);
    }

    private @Nullable Field field(String name) {
        return fields.stream().filter(field -> field.covers(name)).findFirst().orElse(null);
    }

    private int place(String name) {
        var field = field(name);
        return field == null ? fields.size() : fields.indexOf(field);
    }
}
