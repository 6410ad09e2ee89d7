package org.caravanserai.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language an API caller reads: the first one of {@code Accept-Language}, else English. */
final class Languages {

    private Languages() {}

    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(language -> !language.getLanguage().equals("*"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
