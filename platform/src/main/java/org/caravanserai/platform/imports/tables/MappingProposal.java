package org.caravanserai.platform.imports.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.imports.TableUpload;

/** Proposes which heading holds which column: by its name, else by what stands below it where only one heading fits. */
final class MappingProposal {

    private final TableUpload upload;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private MappingProposal(TableUpload upload) {
        this.upload = upload;
    }

    static TableMapping of(List<TableColumn> columns, TableUpload upload) {
        var proposal = new MappingProposal(upload);
        columns.forEach(proposal::byName);
        columns.forEach(proposal::byContent);
        return new TableMapping(proposal.found);
    }

    private void byName(TableColumn column) {
        var names = Stream.concat(Stream.of(column.key()), column.aliases().stream())
                .map(MappingProposal::folded)
                .toList();
        upload.headings().stream()
                .filter(heading -> !used.contains(heading) && names.contains(folded(heading)))
                .findFirst()
                .ifPresent(heading -> take(column, heading));
    }

    private void byContent(TableColumn column) {
        if (found.containsKey(column.key()) || column.type() == ColumnType.TEXT) {
            return;
        }
        List<String> fitting = new ArrayList<>();
        for (int i = 0; i < upload.headings().size(); i++) {
            var heading = upload.headings().get(i);
            if (!used.contains(heading) && fits(column, i)) {
                fitting.add(heading);
            }
        }
        if (fitting.size() == 1) {
            take(column, fitting.get(0));
        }
    }

    /** Whether some cells below the heading are filled, and all of them are of the type. */
    private boolean fits(TableColumn column, int index) {
        var cells = upload.sample().stream()
                .filter(row -> index < row.size())
                .map(row -> row.get(index))
                .filter(cell -> !cell.isBlank())
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(column.type()::fits);
    }

    private void take(TableColumn column, String heading) {
        found.put(column.key(), heading);
        used.add(heading);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
