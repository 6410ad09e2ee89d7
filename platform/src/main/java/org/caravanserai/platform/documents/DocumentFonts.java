package org.caravanserai.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of documents, read once. One has Latin, Cyrillic, Greek, Arabic with Persian, Urdu and Uyghur, Hebrew, Thai, Georgian and
 * Ethiopic, the other one Han and Hangul; together they write the names of the countries whose people meet here.
 */
@ApplicationScoped
class DocumentFonts {

    static final String SANS = "fonts/sans/NotoSansMerged-Regular.ttf";
    static final String SANS_BOLD = "fonts/sans/NotoSansMerged-Bold.ttf";
    static final String HAN = "fonts/WenQuanZhengHei.ttf";

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, CmapLookup> characters = new ConcurrentHashMap<>();

    InputStream open(String file) {
        return new ByteArrayInputStream(files.computeIfAbsent(file, DocumentFonts::read));
    }

    /** The characters of a text that no font has, each once; spaces, marks of direction and controls need none. */
    List<String> missing(String text) {
        return printed(text)
                .filter(point -> lacks(SANS, point) && lacks(HAN, point))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
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

    private boolean lacks(String file, int point) {
        return characters.computeIfAbsent(file, this::lookup).getGlyphId(point) == 0;
    }

    private CmapLookup lookup(String file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open(file)))) {
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
