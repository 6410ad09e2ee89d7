package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** The values of the filters of the list of calls in the reader's language; empty for nonsense. */
@RequestScoped
public class CallFilterWords {

    private final CallWords words;
    private final Formats formats;
    private final Texts texts;

    @Inject
    CallFilterWords(CallWords words, Formats formats, Texts texts) {
        this.words = words;
        this.formats = formats;
        this.texts = texts;
    }

    /** What a filter is called. */
    public String label(String filter) {
        return texts.of("exchanges.calls.filter." + filter);
    }

    /** A value of any of the filters. */
    public String of(String filter, String value) {
        return switch (filter) {
            case "country" -> CountryCode.known().contains(value) ? formats.country(value) : "";
            case "field" -> value.matches("\\d{2,4}") ? words.field(value) : "";
            case "language" -> formats.language(value);
            case "level" -> value.matches("[1-8]") ? words.level(value) : "";
            case "year" -> value.matches("\\d{4}/\\d{4}") ? value : "";
            default -> "";
        };
    }
}
