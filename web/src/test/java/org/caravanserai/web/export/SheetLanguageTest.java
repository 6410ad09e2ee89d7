package org.caravanserai.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a file has, and what stands at the head of its columns. */
class SheetLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "ru, zh, fr, ru, Страна",
        ", zh, fr, zh, 国家",
        ", , 'fr;q=0.9, en;q=0.1', fr, Pays",
        "xx, , es, es, País",
        "xx, yy, , en, country"
    })
    void theAddressComesFirstThenWhatWasChosenThenTheBrowser(
            @Nullable String lang, @Nullable String cookie, @Nullable String accepted, String tag, String heading) {
        var language = new SheetLanguage(lang, headers(cookie, accepted));
        assertThat(language.tag()).isEqualTo(tag);
        assertThat(language.heading(new Texts(), "country", "cooperation.column.country"))
                .isEqualTo(heading);
    }

    @Test
    void aProgramThatNamesNoLanguageFindsTheNamesOfTheApi() {
        var column = new SheetLanguage(null, headers(null, null))
                .<Integer>column(new Texts(), "year", "cooperation.column.year", year -> year);
        assertThat(column.heading()).isEqualTo("year");
        assertThat(column.cell(2027)).isEqualTo(2027);
    }

    private static HttpHeaders headers(@Nullable String cookie, @Nullable String accepted) {
        return (HttpHeaders) Proxy.newProxyInstance(
                SheetLanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> method.getName().equals("getCookies")
                        ? (cookie == null
                                ? Map.of()
                                : Map.of(
                                        "lang",
                                        new Cookie.Builder("lang").value(cookie).build()))
                        : accepted);
    }
}
