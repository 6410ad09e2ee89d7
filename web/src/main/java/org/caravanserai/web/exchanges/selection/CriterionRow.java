package org.caravanserai.web.exchanges.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.exchanges.call.RulesForm.CriterionForm;
import org.jspecify.annotations.Nullable;

/** A line of the form of a call in which a criterion of the scoring is written. */
public class CriterionRow {

    /** Lines of a form: those that are known and empty ones. */
    private static final int LINES = 5;

    private @Nullable String key;
    private final Map<String, String> label = new HashMap<>();
    private @Nullable String weight;

    static CriterionRow of(CriterionForm known) {
        var row = new CriterionRow();
        row.key = known.key();
        row.label.putAll(known.label() == null ? Map.of() : known.label());
        row.weight = known.weight();
        return row;
    }

    /** Adds empty lines, at least one. */
    static void makeRoom(List<CriterionRow> rows) {
        do {
            rows.add(new CriterionRow());
        } while (rows.size() < LINES);
    }

    /** Lines without a name are passed over. */
    static List<CriterionForm> forms(List<CriterionRow> rows) {
        return rows.stream()
                .filter(row -> row.label.values().stream().anyMatch(words -> words != null && !words.isBlank()))
                .map(row -> new CriterionForm(row.key, row.label, row.weight))
                .toList();
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public Map<String, String> getLabel() {
        return label;
    }

    public @Nullable String getWeight() {
        return weight;
    }

    public void setWeight(@Nullable String weight) {
        this.weight = weight;
    }
}
