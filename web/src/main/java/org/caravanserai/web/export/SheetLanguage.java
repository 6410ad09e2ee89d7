package org.caravanserai.web.export;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.shell.Languages;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The language of a file, as pages choose theirs: {@code ?lang=}, else what was chosen on a page (a cookie), else what
 * the browser asks for. A program that names none finds the names of the API as headings, and texts in English.
 */
public class SheetLanguage {

    @Parameter(
            description = "Language of headings and texts; else that of the pages or Accept-Language. Without any of"
                    + " them, headings are the names of the API.",
            example = "zh")
    @QueryParam("lang")
    private @Nullable String lang;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init")
    public SheetLanguage() {}

    /**
     * @param lang as in the address
     * @param headers of the request
     */
    public SheetLanguage(@Nullable String lang, HttpHeaders headers) {
        this.lang = lang;
        this.headers = headers;
    }

    /** English where none is named. */
    public Locale locale() {
        return named().orElse(Locale.ENGLISH);
    }

    /** The BCP 47 tag of {@link #locale}. */
    public String tag() {
        return locale().getLanguage();
    }

    /**
     * A column with its heading.
     *
     * @param name in the API
     * @param heading key of the text that readers find at its head
     */
    public <T> SheetColumn<T> column(Texts texts, String name, String heading, Function<T, @Nullable Object> value) {
        return new SheetColumn<>(heading(texts, name, heading), value);
    }

    /** What stands at the head of the column with this name in the API and this key of a text. */
    public String heading(Texts texts, String name, String heading) {
        return named().map(language -> texts.in(language, heading)).orElse(name);
    }

    private Optional<Locale> named() {
        return named(lang, cookie(), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * @param asked in the address
     * @param chosen on a page
     * @param accepted by the browser
     */
    static Optional<Locale> named(@Nullable String asked, @Nullable String chosen, @Nullable String accepted) {
        return Stream.of(Optional.ofNullable(asked), Optional.ofNullable(chosen))
                .flatMap(Optional::stream)
                .filter(Languages.ALL::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .or(() -> Optional.ofNullable(accepted).map(AcceptedLanguage::of));
    }

    private @Nullable String cookie() {
        var cookie = headers.getCookies().get(Languages.COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
