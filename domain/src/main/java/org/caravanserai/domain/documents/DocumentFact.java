package org.caravanserai.domain.documents;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * One line that was printed: what is said, and how it is read.
 *
 * @param label key of the line's name, in the area's message bundles
 * @param kind how {@code value} is shown
 * @param value a text, or for other kinds what their comments say; empty for {@link Kind#TEXTS}
 * @param texts the value in several languages; empty for all other kinds
 */
public record DocumentFact(String label, Kind kind, String value, LocalizedText texts) {

    /** Format of a value. */
    public enum Kind {
        /** The value unchanged. */
        TEXT,
        /** The text in the reader's language, with fallbacks. */
        TEXTS,
        /** An ISO 8601 date, in the reader's language. */
        DATE,
        /** A number, with the reader's separators. */
        NUMBER,
        /** The key of a text in the area's message bundles. */
        WORD,
        /** A BCP 47 tag, as the name of the language. */
        LANGUAGE,
        /** An ISO 3166 code, as the name of the country. */
        COUNTRY
    }

    public static DocumentFact text(String label, String value) {
        return new DocumentFact(label, Kind.TEXT, value, LocalizedText.EMPTY);
    }

    public static DocumentFact texts(String label, LocalizedText texts) {
        return new DocumentFact(label, Kind.TEXTS, "", texts);
    }

    public static DocumentFact date(String label, LocalDate date) {
        return new DocumentFact(label, Kind.DATE, date.toString(), LocalizedText.EMPTY);
    }

    public static DocumentFact number(String label, Number number) {
        return new DocumentFact(label, Kind.NUMBER, number.toString(), LocalizedText.EMPTY);
    }

    /**
     * @param key of a text in the area's message bundles
     */
    public static DocumentFact word(String label, String key) {
        return new DocumentFact(label, Kind.WORD, key, LocalizedText.EMPTY);
    }

    public static DocumentFact language(String label, String tag) {
        return new DocumentFact(label, Kind.LANGUAGE, tag, LocalizedText.EMPTY);
    }

    public static DocumentFact country(String label, String code) {
        return new DocumentFact(label, Kind.COUNTRY, code, LocalizedText.EMPTY);
    }
}
