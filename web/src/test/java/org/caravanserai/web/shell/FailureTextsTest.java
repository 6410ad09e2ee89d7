package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.web.areas.AreaCatalog;
import org.caravanserai.web.events.EventsArea;
import org.caravanserai.web.organizations.OrganizationsArea;
import org.junit.jupiter.api.Test;

class FailureTextsTest {

    private final FailureTexts texts =
            new FailureTexts(new AreaCatalog(List.of(new EventsArea(), new OrganizationsArea())));

    @Test
    void pluralsFollowTheLanguage() {
        var russian = Locale.forLanguageTag("ru");
        assertThat(wait(russian, 1)).endsWith("через 1 секунду.");
        assertThat(wait(russian, 3)).endsWith("через 3 секунды.");
        assertThat(wait(russian, 25)).endsWith("через 25 секунд.");
        assertThat(wait(Locale.ENGLISH, 1)).endsWith("in 1 second.");
        assertThat(wait(Locale.forLanguageTag("ar"), 2)).contains("ثانيتين");
        assertThat(texts.detail(new Refused("capacity-below-taken", 10, 1), Locale.ENGLISH))
                .isEqualTo("1 place is already taken, so the capacity cannot be 10.");
    }

    @Test
    void numbersAreWrittenAsOnPages() {
        assertThat(texts.detail(new Invalid("title", "text-too-long", 10_000), Locale.ENGLISH))
                .contains("10,000");
        assertThat(texts.detail(new Invalid("title", "text-too-long", 10_000), Locale.forLanguageTag("ar")))
                .contains("10,000");
    }

    @Test
    void severalArgumentsInOneAreListedAsTheLanguageDoes() {
        var type = new Invalid("file", "file-type", List.of("pdf", "jpg"));
        assertThat(texts.detail(type, Locale.ENGLISH)).contains("pdf, jpg");
        assertThat(texts.detail(type, Locale.CHINESE)).contains("pdf、jpg");
        var names = List.of(LocalizedText.of("en", "Silk Road University", "ar", "جامعة طريق الحرير"));
        assertThat(texts.detail(new Conflict("organization-resembles", names), Locale.forLanguageTag("ar")))
                .contains("جامعة طريق الحرير");
    }

    @Test
    void whatPeopleTypedIsSaidBackAsItIs() {
        assertThat(texts.detail(new Invalid("country", "unknown-country", "O'{0}''#"), Locale.ENGLISH))
                .isEqualTo("“O'{0}''#” is not a country code such as CN or KZ.");
    }

    @Test
    void ofALongTextOnlyTheBeginningIsSaidBack() {
        assertThat(texts.detail(new Invalid("country", "unknown-country", "x".repeat(100_000)), Locale.ENGLISH))
                .startsWith("“xxx")
                .hasSizeLessThan(1_200);
    }

    @Test
    void anUnknownLanguageReadsEnglish() {
        assertThat(texts.title(404, Locale.JAPANESE)).isEqualTo("Not found");
    }

    @Test
    void anAreaHasItsTextsInItsOwnFolder() {
        assertThat(texts.detail(new Refused("event-full"), Locale.ENGLISH)).isEqualTo("All places are taken.");
        assertThat(texts.detail(new Refused("already-taken"), Locale.ENGLISH)).isEqualTo("This entry already exists.");
    }

    private String wait(Locale language, long seconds) {
        return texts.text("too-many-requests", language, List.of(seconds));
    }

    @Test
    void daysAreSaidInTheLanguage() {
        assertThat(texts.text("not-a-date", Locale.ENGLISH, List.of(LocalDate.of(2026, 12, 1))))
                .contains("1 December 2026");
    }
}
