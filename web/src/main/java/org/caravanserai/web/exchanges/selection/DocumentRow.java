package org.caravanserai.web.exchanges.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.exchanges.call.RulesForm.DocumentForm;
import org.jspecify.annotations.Nullable;

/** A line of the form of a call in which a document is written that applicants attach. */
public class DocumentRow {

    /** Lines of a form: those that are known and empty ones. */
    private static final int LINES = 4;

    private @Nullable String key;
    private final Map<String, String> label = new HashMap<>();
    private boolean required = true;
    private List<String> types = new ArrayList<>(List.of(FileType.PDF.name()));

    static DocumentRow of(DocumentForm known) {
        var row = new DocumentRow();
        row.key = known.key();
        row.label.putAll(known.label() == null ? Map.of() : known.label());
        row.required = known.required();
        row.setTypes(known.types());
        return row;
    }

    /** Adds empty lines, at least one. */
    static void makeRoom(List<DocumentRow> rows) {
        do {
            rows.add(new DocumentRow());
        } while (rows.size() < LINES);
    }

    /** Lines without a name are passed over. */
    static List<DocumentForm> forms(List<DocumentRow> rows) {
        return rows.stream()
                .filter(row -> row.label.values().stream().anyMatch(words -> words != null && !words.isBlank()))
                .map(row -> new DocumentForm(row.key, row.label, row.required, row.types))
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

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public List<String> getTypes() {
        return types;
    }

    public final void setTypes(@Nullable List<String> chosen) {
        types = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }
}
