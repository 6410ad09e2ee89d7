package org.caravanserai.platform.imports.tables;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook, which its cells name by number: they lie in a temporary file, so that no workbook fills the memory with them. */
final class SheetStrings implements SharedStrings, Closeable {

    /** A table has no more cells that differ. */
    private static final int MOST = 4_000_000;

    private final Path file;
    private final RandomAccessFile texts;
    private final long[] offsets;
    private final int count;

    private SheetStrings(Path file, long[] offsets, int count) throws IOException {
        this.file = file;
        this.offsets = offsets;
        this.count = count;
        this.texts = new RandomAccessFile(file.toFile(), "r");
    }

    /**
     * @param part the part of the workbook with the texts; null where it has none
     * @throws Invalid {@code table-cell-too-long}, {@code table-too-large}
     */
    static SheetStrings read(@Nullable InputStream part, int longest)
            throws IOException, SAXException, ParserConfigurationException {
        var file = Files.createTempFile("caravanserai", ".texts");
        try {
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                var reader = new Reader(out, longest);
                if (part != null) {
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(reader);
                    parser.parse(new InputSource(part));
                }
                out.flush();
                return new SheetStrings(file, reader.offsets, reader.count);
            }
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    @Override
    public RichTextString getItemAt(int number) {
        if (number < 0 || number >= count) {
            throw new Invalid("file", "table-unreadable");
        }
        try {
            texts.seek(offsets[number]);
            var bytes = new byte[texts.readInt()];
            texts.readFully(bytes);
            return new XSSFRichTextString(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public int getCount() {
        return count;
    }

    @Override
    public int getUniqueCount() {
        return count;
    }

    @Override
    public void close() throws IOException {
        texts.close();
        Files.deleteIfExists(file);
    }

    /** Writes each text with its length; how a text is pronounced is not part of it. */
    private static final class Reader extends DefaultHandler {

        private final DataOutputStream out;
        private final int longest;
        private final StringBuilder text = new StringBuilder();
        private long[] offsets = new long[1024];
        private long written;
        private int count;
        private boolean inText;
        private int spoken;

        Reader(DataOutputStream out, int longest) {
            this.out = out;
            this.longest = longest;
        }

        @Override
        public void startElement(@Nullable String uri, String local, @Nullable String name, @Nullable Attributes all) {
            switch (local) {
                case "si" -> text.setLength(0);
                case "rPh" -> spoken++;
                case "t" -> inText = spoken == 0;
                default -> inText = false;
            }
        }

        @Override
        public void characters(char[] content, int from, int length) {
            if (inText) {
                if (text.length() + length > longest) {
                    throw new Invalid("file", "table-cell-too-long", longest);
                }
                text.append(content, from, length);
            }
        }

        @Override
        public void endElement(@Nullable String uri, String local, @Nullable String name) throws SAXException {
            switch (local) {
                case "rPh" -> spoken--;
                case "t" -> inText = false;
                case "si" -> keep();
                default -> {}
            }
        }

        private void keep() throws SAXException {
            if (count == MOST) {
                throw new Invalid("file", "table-unreadable");
            }
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * count);
            }
            offsets[count++] = written;
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            try {
                out.writeInt(bytes.length);
                out.write(bytes);
            } catch (IOException full) {
                throw new SAXException(full);
            }
            written += Integer.BYTES + bytes.length;
        }
    }
}
