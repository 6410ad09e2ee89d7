package org.caravanserai.platform.documents;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of documents, read once. One has Latin, Cyrillic, Greek, Arabic with Persian, Urdu and Uyghur, Hebrew, Thai, Georgian and
 * Ethiopic, the other one Han and Hangul; together they write most names of the countries whose people meet here. {@link SystemFont} adds
 * what the machine has.
 */
@ApplicationScoped
class DocumentFonts {

    static final String SANS = "fonts/sans/NotoSansMerged-Regular.ttf";
    static final String SANS_BOLD = "fonts/sans/NotoSansMerged-Bold.ttf";
    static final String HAN = "fonts/WenQuanZhengHei.ttf";

    private static final int CHINESE_COMMA = 0x3001;
    private static final int CHINESE_STOP = 0x3002;
    private static final short GROUPS = 12;

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, CmapLookup> characters = new ConcurrentHashMap<>();
    private final Map<SystemFont, CmapLookup> ofSystem = new ConcurrentHashMap<>();
    private final List<SystemFont> system = SystemFont.present();

    /**
     * The font in this file, for one document and closed with it.
     *
     * @param joined whether its rules of joined letters are followed. The library knows those of Bengali in the merged font and
     *     then tries them on every text, Latin too, which takes longer than the rest of a document.
     */
    PDFontSupplier load(String file, PDDocument document, boolean joined) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(content(file)));
        document.registerTrueTypeFontForClosing(font);
        font.setEnableGsub(joined);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    /** Whether a text has letters that are printed joined by rules of the font. */
    static boolean joinsLetters(String text) {
        return text.codePoints()
                .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.BENGALI);
    }

    private byte[] content(String file) {
        return files.computeIfAbsent(file, name -> name.equals(HAN) ? read(name) : withoutChineseStops(read(name)));
    }

    /**
     * The merged font has the Chinese comma and full stop of a script that puts them in the middle of a line. Without them those of
     * the font of Han are printed, at the foot of the line as in Chinese.
     */
    private static byte[] withoutChineseStops(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        int table = characterTable(bytes);
        for (int i = 0; i < bytes.getShort(table + 2); i++) {
            int part = table + bytes.getInt(table + 8 + 8 * i);
            if (bytes.getShort(part) == GROUPS) {
                for (int group = 0; group < bytes.getInt(part + 12); group++) {
                    int at = part + 16 + 12 * group;
                    if (bytes.getInt(at) == CHINESE_COMMA && bytes.getInt(at + 4) == CHINESE_STOP) {
                        bytes.putInt(at + 4, CHINESE_COMMA).putInt(at + 8, 0);
                    }
                }
            }
        }
        return font;
    }

    /** Offset of the table that maps characters to glyphs. */
    private static int characterTable(ByteBuffer font) {
        int name = ByteBuffer.wrap("cmap".getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == name) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("a font without characters");
    }

    /** The characters of a text that no font has, each once; spaces, marks of direction and controls need none. */
    List<String> missing(String text) {
        return printed(text)
                .filter(this::isForeign)
                .filter(point -> system.stream().allMatch(font -> lacks(font, point)))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** The fonts of this machine that a text needs beside those of the product. */
    List<SystemFont> needed(String text) {
        var foreign = printed(text).filter(this::isForeign).distinct().toArray();
        return system.stream()
                .filter(font -> Arrays.stream(foreign).anyMatch(point -> !lacks(font, point)))
                .toList();
    }

    private boolean isForeign(int point) {
        return lacks(SANS, point) && lacks(HAN, point);
    }

    /** Whether a text has characters that only the large font may have: reading that one takes longer than the rest of a document. */
    boolean needsHan(String text) {
        return printed(text).anyMatch(point -> lacks(SANS, point));
    }

    private static IntStream printed(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isISOControl(point))
                .filter(point -> Character.getType(point) != Character.FORMAT);
    }

    private boolean lacks(SystemFont font, int point) {
        return ofSystem.computeIfAbsent(font, DocumentFonts::lookup).getGlyphId(point) == 0;
    }

    private static CmapLookup lookup(SystemFont font) {
        try (var parsed = new TTFParser()
                .parse(new RandomAccessReadBufferedFile(font.file().toFile()))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean lacks(String file, int point) {
        return characters.computeIfAbsent(file, this::lookup).getGlyphId(point) == 0;
    }

    private CmapLookup lookup(String file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(content(file)))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(String file) {
        try (var content = DocumentFonts.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("the build has not unpacked " + file);
            }
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
