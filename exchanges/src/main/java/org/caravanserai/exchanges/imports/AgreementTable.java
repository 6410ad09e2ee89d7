package org.caravanserai.exchanges.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.caravanserai.domain.shared.Invalid;

/**
 * A table in CSV with names of columns in its first line; commas, semicolons or tabs between the columns, UTF-8 or Windows-1252.
 *
 * @param columns their names, in their order
 */
record AgreementTable(List<String> columns, List<Row> rows) {

    /** Larger tables are refused. */
    static final int MOST_BYTES = 16 << 20;

    static final int MOST_LINES = 20_000;

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * One line.
     *
     * @param line where it begins, from 1
     * @param texts by the name of the column
     */
    record Row(long line, Map<String, String> texts) {}

    /**
     * @throws Invalid {@code table-empty}, {@code table-too-long}, {@code agreements-unreadable}
     */
    static AgreementTable read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Invalid("body", "table-too-long", MOST_LINES);
        }
        var text = decoded(content);
        var head = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(head))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .setTrim(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var rows = new ArrayList<Row>();
            var records = parser.iterator();
            for (long line = parser.getCurrentLineNumber() + 1;
                    records.hasNext();
                    line = parser.getCurrentLineNumber() + 1) {
                rows.add(new Row(line, records.next().toMap()));
                if (rows.size() > MOST_LINES) {
                    throw new Invalid("body", "table-too-long", MOST_LINES);
                }
            }
            if (rows.isEmpty()) {
                throw new Invalid("body", "table-empty");
            }
            return new AgreementTable(parser.getHeaderNames(), rows);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            throw new Invalid("body", "agreements-unreadable");
        }
    }

    private static String decoded(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(content, WINDOWS);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static char delimiter(String head) {
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(
                        candidate -> head.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }
}
