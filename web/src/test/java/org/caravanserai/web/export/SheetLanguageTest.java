package org.caravanserai.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a file has, and what stands at the head of its columns. */
class SheetLanguageTest {

    @ParameterizedTest
    @CsvSource({"ru, zh, fr, ru", ", zh, fr, zh", ", , 'fr;q=0.9, en;q=0.1', fr", "xx, , es, es", "xx, yy, , ", ", , , "
    })
    void theAddressComesFirstThenWhatWasChosenThenTheBrowser(
            @Nullable String asked, @Nullable String chosen, @Nullable String accepted, @Nullable String tag) {
        assertThat(SheetLanguage.named(asked, chosen, accepted).map(Locale::getLanguage))
                .isEqualTo(Optional.ofNullable(tag));
    }

    @ParameterizedTest
    @CsvSource({"zh, 国家或地区, zh", "fr, Pays ou région, fr", ", country, en"})
    void aProgramThatNamesNoLanguageFindsTheNamesOfTheApi(@Nullable String asked, String heading, String tag) {
        var language = new SheetLanguage(asked, nothingElse());
        var column = language.<Integer>column(new Texts(), "country", "cooperation.column.country", number -> number);
        assertThat(column.heading()).isEqualTo(heading);
        assertThat(column.cell(2027)).isEqualTo(2027);
        assertThat(language.tag()).isEqualTo(tag);
    }

    private static HttpHeaders nothingElse() {
        return (HttpHeaders) Proxy.newProxyInstance(
                SheetLanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> method.getName().equals("getCookies") ? Map.of() : null);
    }
}
