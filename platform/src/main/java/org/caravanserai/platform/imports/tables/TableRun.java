package org.caravanserai.platform.imports.tables;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportRefusal;

/** Some rows that are taken together: those that can be read, and what happened to them and of the others. */
final class TableRun {

    /** A row that can be read. */
    record Readable(TableRow row, TableLine line) {}

    private final List<Readable> readable = new ArrayList<>();
    private final List<ImportRefusal> refusals = new ArrayList<>();
    private ImportCounts counts = ImportCounts.NONE;

    void add(TableRow row, TableLine line) {
        readable.add(new Readable(row, line));
    }

    void refuse(ImportRefusal refusal) {
        refusals.add(refusal);
    }

    void count(TableOutcome outcome) {
        counts = counts.plus(
                switch (outcome) {
                    case CREATED -> new ImportCounts(1, 0, 0, 0);
                    case UPDATED -> new ImportCounts(0, 1, 0, 0);
                    case UNCHANGED -> new ImportCounts(0, 0, 1, 0);
                });
    }

    /** Adds the counts and refusals of another run. */
    void add(TableRun other) {
        counts = counts.plus(other.counts);
        refusals.addAll(other.refusals);
    }

    /** Resets the counts after a rollback. */
    void forgetCounts() {
        counts = ImportCounts.NONE;
    }

    List<Readable> readable() {
        return readable;
    }

    /** Refusals in the order of their lines. */
    List<ImportRefusal> refusals() {
        return refusals.stream()
                .sorted(java.util.Comparator.comparing(ImportRefusal::record))
                .toList();
    }

    ImportCounts counts() {
        return counts.plus(new ImportCounts(0, 0, 0, refusals.size()));
    }
}
