package org.caravanserai.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.caravanserai.web.shell.Languages;
import org.jspecify.annotations.Nullable;

/** The language of the answers to an API caller: the preferred one of {@code Accept-Language}, else English. */
public final class AcceptedLanguage {

    private static final int MOST_CHARACTERS = 500;
    private static final int LONGEST_LANGUAGE = 3;

    private AcceptedLanguage() {}

    private record Liked(Locale language, double quality) {}

    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language that the caller has chosen, if the interface has it, else the one that is accepted. */
    public static Locale of(@Nullable String chosen, HttpHeaders headers) {
        return chosen != null && Languages.ALL.contains(chosen) ? Locale.forLanguageTag(chosen) : of(headers);
    }

    /** Invalid language tags are ignored and {@code en_US} is read as {@code en-US}: no header causes a failure. */
    public static Locale of(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > MOST_CHARACTERS) {
            return Locale.ENGLISH;
        }
        var liked = new ArrayList<Liked>();
        for (String part : List.of(header.split(",", -1))) {
            var words = part.split(";", -1);
            var language = Locale.forLanguageTag(words[0].strip().replace('_', '-'));
            if (!language.getLanguage().isEmpty() && language.getLanguage().length() <= LONGEST_LANGUAGE) {
                liked.add(new Liked(language, quality(words)));
            }
        }
        return liked.stream()
                .filter(each -> each.quality() > 0)
                .max(Comparator.comparingDouble(Liked::quality))
                .map(Liked::language)
                .orElse(Locale.ENGLISH);
    }

    private static double quality(String[] words) {
        for (int i = 1; i < words.length; i++) {
            var parameter = words[i].strip();
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2));
                } catch (NumberFormatException nonsense) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
