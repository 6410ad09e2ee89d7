package org.caravanserai.platform.imports.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.imports.ImportRemark;

/** What a target says about rows that it takes, gathered until the rows are counted. Nothing that a table says is left out without a remark. */
public final class RowRemarks {

    private final Map<List<String>, Integer> counts = new LinkedHashMap<>();

    /**
     * Says something about a row.
     *
     * @param column key of the target's column; empty where it is about none
     * @param key of the text, in the bundles of failures; the value fills it
     */
    public void add(String column, String key, String value) {
        counts.merge(List.of(column, key, value), 1, Integer::sum);
    }

    /** Whatever was said. */
    public List<ImportRemark> all() {
        return counts.entrySet().stream()
                .map(each -> new ImportRemark(
                        each.getKey().get(0),
                        each.getKey().get(1),
                        each.getKey().get(2),
                        each.getValue()))
                .toList();
    }

    /** Forgets what was said, after it was counted or the transaction has failed. */
    void clear() {
        counts.clear();
    }
}
