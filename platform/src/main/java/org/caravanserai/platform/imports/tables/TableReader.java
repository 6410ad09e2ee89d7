package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.imports.NewImports;
import org.caravanserai.domain.imports.NumberForms;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** Reads an uploaded file and stores its rows. */
@ApplicationScoped
class TableReader {

    private static final int SAMPLE = 10;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_CHARACTERS_SHOWN = 200;

    private final TableUploads uploads;
    private final TableLimits limits;

    @Inject
    TableReader(TableUploads uploads, TableLimits limits) {
        this.uploads = uploads;
        this.limits = limits;
    }

    /**
     * The result of reading a file.
     *
     * @param numbers how those below each heading are written
     * @param size bytes of the stored rows
     */
    record Taken(List<String> headings, List<List<String>> sample, List<NumberForms> numbers, long rows, long size) {}

    /**
     * Stores the rows below the headings, holding one piece in memory.
     *
     * @param spread how a wide table is recognized, which is stored as a long one; null where there is none
     * @throws Invalid when the file is no table, has no row below its headings, or more than {@link TableLimits} allow
     */
    Taken take(UUID id, InputStream file, @Nullable SpreadColumns spread) {
        var most = limits.ofTable();
        var writer = new Writer(id, most);
        try {
            if (spread == null) {
                TableFile.read(file, most.characters(), writer);
            } else {
                var rows = new LongRows(spread, writer);
                TableFile.read(file, most.characters(), rows);
                rows.end();
            }
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
        return writer.finish();
    }

    /** Takes the headings from the first row and stores the others in pieces. */
    private final class Writer implements TableFile.Rows {

        private final UUID id;
        private final TableLimits.OfTable most;
        private final List<List<String>> sample = new ArrayList<>();
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
        private List<String> headings = List.of();
        private final List<NumberForms> numbers = new ArrayList<>();
        private int pieces;
        private long rows;
        private long size;

        Writer(UUID id, TableLimits.OfTable most) {
            this.id = id;
            this.most = most;
        }

        @Override
        public void row(long line, List<String> cells) {
            cells.forEach(this::check);
            if (headings.isEmpty()) {
                headings = headings(cells);
                headings.forEach(heading -> numbers.add(NumberForms.NONE));
                return;
            }
            if (sample.size() < SAMPLE) {
                sample.add(cells.stream()
                        .limit(MOST_COLUMNS)
                        .map(cell -> ShortText.of(cell, MOST_CHARACTERS_SHOWN))
                        .toList());
            }
            rows++;
            if (rows > most.rows()) {
                throw new Invalid("file", "table-too-long", most.rows());
            }
            for (int i = 0; i < Math.min(cells.size(), numbers.size()); i++) {
                numbers.set(i, numbers.get(i).with(cells.get(i)));
            }
            piece.writeBytes(TableRow.write(line, cells));
            if (piece.size() >= NewImports.PIECE) {
                store();
            }
        }

        /** The database keeps neither the character 0 nor halves of characters, and no text has them. */
        private void check(String cell) {
            if (cell.length() > most.characters()) {
                throw new Invalid("file", "table-cell-too-long", most.characters());
            }
            if (!cell.codePoints().allMatch(c -> c != 0 && Character.getType(c) != Character.SURROGATE)) {
                throw new Invalid("file", "table-unreadable");
            }
        }

        private void store() {
            var bytes = piece.toByteArray();
            piece.reset();
            int from = 0;
            for (; bytes.length - from >= NewImports.PIECE; from += NewImports.PIECE) {
                uploads.store(id, pieces++, Arrays.copyOfRange(bytes, from, from + NewImports.PIECE));
                size += NewImports.PIECE;
            }
            piece.write(bytes, from, bytes.length - from);
            if (size > most.bytes()) {
                throw new Invalid("file", "table-too-large", most.megabytes());
            }
        }

        Taken finish() {
            if (rows == 0) {
                throw new Invalid("file", "table-without-rows");
            }
            if (piece.size() > 0) {
                uploads.store(id, pieces, piece.toByteArray());
                size += piece.size();
            }
            return new Taken(headings, sample, numbers, rows, size);
        }
    }

    /** A blank or repeated heading gets the number of its column. */
    private static List<String> headings(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        if (last > MOST_COLUMNS) {
            throw new Invalid("file", "table-too-wide", MOST_COLUMNS);
        }
        Set<String> known = new HashSet<>();
        var headings = new ArrayList<String>();
        for (int i = 0; i < last; i++) {
            var name = cells.get(i).strip().replaceAll("\\s+", " ");
            var heading = ShortText.of(name, MOST_CHARACTERS_SHOWN);
            heading = heading.isEmpty() || known.contains(heading) ? (heading + " #" + (i + 1)).strip() : heading;
            known.add(heading);
            headings.add(heading);
        }
        return headings;
    }
}
