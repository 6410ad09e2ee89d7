package org.caravanserai.platform.imports.tables;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.imports.ImportPosition;

/**
 * A row as it is kept: a JSON array with the number of its line and its cells.
 *
 * @param line where it begins in the file, from 1
 * @param end the place behind it among the rows
 */
record TableRow(long line, List<String> cells, ImportPosition end) {

    private static final JsonProvider JSON = JsonProvider.provider();

    static byte[] write(long line, List<String> cells) {
        var array = JSON.createArrayBuilder().add(line);
        cells.forEach(array::add);
        return (array.build() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static TableRow read(byte[] json, ImportPosition end) {
        try (var reader =
                JSON.createReaderFactory(null).createReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8)) {
            var array = reader.readArray();
            var cells = new ArrayList<String>();
            for (int i = 1; i < array.size(); i++) {
                cells.add(((JsonString) array.get(i)).getString());
            }
            return new TableRow(((JsonNumber) array.get(0)).longValue(), cells, end);
        }
    }

    /** The cells alone, as a JSON array: what is kept of a refused row. */
    String source() {
        return JSON.createArrayBuilder(cells).build().toString();
    }

    /** The cells of {@link #source}. */
    static List<String> cells(String source) {
        try (var reader = JSON.createReader(new java.io.StringReader(source))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
