package org.caravanserai.platform.imports.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.imports.NumberForms;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.imports.TableUpload;

/**
 * Proposes which heading holds which column: by its name, else by a word in it, else by what stands below it where only one heading fits.
 */
final class MappingProposal {

    private static final int LAST_LATIN = 0x24F;

    private final TableUpload upload;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private MappingProposal(TableUpload upload) {
        this.upload = upload;
    }

    static TableMapping of(List<TableColumn> columns, TableUpload upload) {
        var proposal = new MappingProposal(upload);
        columns.forEach(proposal::byName);
        proposal.byWords(columns);
        columns.forEach(proposal::byContent);
        return styled(new TableMapping(proposal.found), columns, upload);
    }

    private static TableMapping styled(TableMapping mapping, List<TableColumn> columns, TableUpload upload) {
        return mapping.withNumbers(numbers(mapping, columns, upload).style().orElse(null));
    }

    /** How the numbers below the headings that are mapped are written, over all rows. */
    static NumberForms numbers(TableMapping mapping, List<TableColumn> columns, TableUpload upload) {
        return columns.stream()
                .filter(column -> column.type().isNumber())
                .flatMap(column -> mapping.header(column.key()).stream())
                .map(upload.headings()::indexOf)
                .filter(place -> place >= 0 && place < upload.numbers().size())
                .map(upload.numbers()::get)
                .reduce(NumberForms.NONE, NumberForms::plus);
    }

    /**
     * A saved mapping, as far as the file has its headings; for the others what is proposed. Numbers are read as they were where the file does not
     * say otherwise.
     */
    static TableMapping of(List<TableColumn> columns, TableUpload upload, TableMapping saved) {
        var proposed = of(columns, upload);
        var headings = new LinkedHashMap<String, String>();
        saved.headers().forEach((column, heading) -> {
            if (upload.headings().contains(heading)) {
                headings.put(column, heading);
            }
        });
        saved.headers().keySet().forEach(column -> proposed.header(column)
                .filter(heading -> !headings.containsValue(heading))
                .ifPresent(heading -> headings.putIfAbsent(column, heading)));
        var mapping =
                new TableMapping(headings).withConstants(saved.constants()).withValues(saved.values());
        var forms = numbers(mapping, columns, upload);
        return mapping.withNumbers(
                forms.point() + forms.comma() == 0
                        ? saved.numbers() == null ? forms.style().orElse(null) : saved.numbers()
                        : forms.style().orElse(null));
    }

    /** A column whose word appears in a heading. */
    private record Likeness(TableColumn column, String heading, double share) {}

    /** If several columns match, the one that covers most of the heading wins: "country of the university" is a country. */
    private void byWords(List<TableColumn> columns) {
        columns.stream()
                .filter(column -> !found.containsKey(column.key()))
                .flatMap(column -> upload.headings().stream().map(heading -> likeness(column, heading)))
                .filter(likeness -> likeness.share() > 0)
                .sorted(Comparator.comparing(Likeness::share).reversed())
                .forEach(likeness -> {
                    if (!found.containsKey(likeness.column().key()) && !used.contains(likeness.heading())) {
                        take(likeness.column(), likeness.heading());
                    }
                });
    }

    private static Likeness likeness(TableColumn column, String heading) {
        var name = spaced(heading);
        var longest = column.words().stream()
                .map(MappingProposal::spaced)
                .map(word -> isPart(word) ? word.strip() : word)
                .filter(name::contains)
                .mapToInt(word -> word.strip().length())
                .max()
                .orElse(0);
        return new Likeness(column, heading, longest / (double) name.length());
    }

    /** Words of scripts without spaces or with many endings are found anywhere. */
    private static boolean isPart(String word) {
        return word.codePoints().anyMatch(c -> c > LAST_LATIN);
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

    /** The words with one space around each. */
    private static String spaced(String name) {
        return (" " + name + " ")
                .transform(text -> Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
