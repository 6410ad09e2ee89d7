package org.caravanserai.platform.imports.tables;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.NewImports;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.platform.pieces.PieceStream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an uploaded table from a place on, one by one. */
final class TableRows {

    private final InputStream content;
    private ImportPosition place;

    TableRows(TableUploads uploads, UUID upload, ImportPosition place) {
        this.content = new BufferedInputStream(
                PieceStream.from(place.position(), NewImports.PIECE, number -> uploads.piece(upload, number)));
        this.place = place;
    }

    /** Null at the end. */
    @Nullable
    TableRow next() {
        var json = new ByteArrayOutputStream();
        try {
            for (int next = content.read(); next != '\n'; next = content.read()) {
                if (next < 0) {
                    return null;
                }
                json.write(next);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        place = new ImportPosition(place.position() + json.size() + 1, place.line() + 1, place.records() + 1);
        return TableRow.read(json.toByteArray(), place);
    }
}
