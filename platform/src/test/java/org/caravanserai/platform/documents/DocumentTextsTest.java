package org.caravanserai.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.caravanserai.domain.shared.Money;
import org.junit.jupiter.api.Test;

class DocumentTextsTest {

    private static final String BUNDLE = "org.caravanserai.platform.documents.sample";

    @Test
    void aTemplateGetsTheTextsWithoutADotAndTheDirectionOfTheLanguage() {
        assertThat(new DocumentTexts(BUNDLE, "en").values())
                .containsOnlyKeys("title", "lang", "dir")
                .containsEntry("title", "Certificate")
                .containsEntry("lang", "en")
                .containsEntry("dir", "ltr");
        assertThat(new DocumentTexts(BUNDLE, "ar").values())
                .containsEntry("title", "شهادة")
                .containsEntry("dir", "rtl");
    }

    @Test
    void whatIsPrintedToVerifyADocumentComesWithIt() {
        assertThat(new DocumentTexts(BUNDLE, "en")
                        .values(new DocumentMarks("TC-1", "C0DE", "https://x.example/C0DE", "qr")))
                .containsEntry("title", "Certificate")
                .containsEntry("number", "TC-1")
                .containsEntry("code", "C0DE")
                .containsEntry("address", "https://x.example/C0DE")
                .containsEntry("qr", "qr");
    }

    @Test
    void daysAndAmountsAreWrittenAsInTheLanguage() {
        var english = new DocumentTexts(BUNDLE, "en");
        var day = LocalDate.of(2027, 5, 10);
        assertThat(english.day(day)).isEqualTo("10 May 2027");
        assertThat(english.days(day, day.plusDays(2))).matches("10\\D+12 May 2027");
        assertThat(new DocumentTexts(BUNDLE, "zh").day(day)).isEqualTo("2027年5月10日");
        assertThat(english.money(new Money(new BigDecimal("1250.00"), Currency.getInstance("CNY"))))
                .isEqualTo("1,250.00\u00a0CNY");
    }
}
