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
import org.caravanserai.domain.imports.Imports;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.shared.Invalid;

/** Reads an uploaded file and stores its rows. */
@ApplicationScoped
class TableReader {

    private static final int SAMPLE = 10;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_CHARACTERS_SHOWN = 200;

    private TableUploads uploads;

    @SuppressWarnings("NullAway.Init")
    protected TableReader() {}

    @Inject
    TableReader(TableUploads uploads) {
        this.uploads = uploads;
    }

    /**
     * The result of reading a file.
     *
     * @param size bytes of the stored rows
     */
    record Taken(List<String> headings, List<List<String>> sample, long rows, long size) {}

    /**
     * Stores the rows below the headings, holding one piece in memory.
     *
     * @throws Invalid when the file is no table, or has no row below its headings
     */
    Taken take(UUID id, InputStream file) {
        var writer = new Writer(id);
        try {
            TableFile.read(file, writer);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
        return writer.finish();
    }

    /** Takes the headings from the first row and stores the others in pieces. */
    private final class Writer implements TableFile.Rows {

        private final UUID id;
        private final List<List<String>> sample = new ArrayList<>();
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
        private List<String> headings = List.of();
        private int pieces;
        private long rows;
        private long size;

        Writer(UUID id) {
            this.id = id;
        }

        @Override
        public void row(long line, List<String> cells) {
            if (headings.isEmpty()) {
                headings = headings(cells);
                return;
            }
            if (sample.size() < SAMPLE) {
                sample.add(cells.stream()
                        .limit(MOST_COLUMNS)
                        .map(cell -> cell.substring(0, Math.min(cell.length(), MOST_CHARACTERS_SHOWN)))
                        .toList());
            }
            rows++;
            piece.writeBytes(TableRow.write(line, cells));
            if (piece.size() >= Imports.PIECE) {
                store();
            }
        }

        private void store() {
            var bytes = piece.toByteArray();
            piece.reset();
            int from = 0;
            for (; bytes.length - from >= Imports.PIECE; from += Imports.PIECE) {
                uploads.store(id, pieces++, Arrays.copyOfRange(bytes, from, from + Imports.PIECE));
                size += Imports.PIECE;
            }
            piece.write(bytes, from, bytes.length - from);
        }

        Taken finish() {
            if (rows == 0) {
                throw new Invalid("file", "table-without-rows");
            }
            if (piece.size() > 0) {
                uploads.store(id, pieces, piece.toByteArray());
                size += piece.size();
            }
            return new Taken(headings, sample, rows, size);
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
            var heading = name.substring(0, Math.min(name.length(), MOST_CHARACTERS_SHOWN));
            heading = heading.isEmpty() || known.contains(heading) ? (heading + " #" + (i + 1)).strip() : heading;
            known.add(heading);
            headings.add(heading);
        }
        return headings;
    }
}
