package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2027, 5, 10, 9, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-05-10T09:30",
                "2027-05-10 09:30",
                "2027-5-10 9:30",
                "2027/05/10 09:30",
                "10/05/2027 09:30",
                "10/5/2027 9:30",
                "10.05.2027 09:30",
                "10.05.2027, 09:30",
                " 10-05-2027  09:30 ",
                "2027-05-10T09:30:00",
                "١٠/٠٥/٢٠٢٧ ٠٩:٣٠"
            })
    void readsDayFirstAndIsoInAnyDigitsAndWithAnyUsualSeparator(String typed) {
        assertThat(TypedDate.dateTime(typed)).contains(MOMENT);
        assertThat(TypedDate.date(typed)).contains(MOMENT.toLocalDate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ru", "ar", "fr", "es"})
    void readsWhatItShowsInEachLanguage(String language) {
        assertThat(TypedDate.dateTime(TypedDate.written(MOMENT, language))).contains(MOMENT);
        assertThat(TypedDate.date(TypedDate.written(MOMENT.toLocalDate(), language)))
                .contains(MOMENT.toLocalDate());
    }

    @Test
    void saysADayOfAFilterInTheLanguageOfThePage() {
        var day = LocalDate.of(2027, 5, 10);
        assertThat(TypedDate.inWords(day, "en")).isEqualTo("10 May 2027");
        assertThat(TypedDate.inWords("2027-05-10", "fr")).isEqualTo("10 mai 2027");
        assertThat(TypedDate.inWords("2027-05-10", "zh")).isEqualTo("2027年5月10日");
        assertThat(TypedDate.inWords("soon", "en")).isEmpty();
        assertThat(TypedDate.inWords(null, "en")).isEmpty();
    }

    @Test
    void showsTheOrderThatReadersOfTheLanguageExpect() {
        var day = LocalDate.of(2027, 5, 10);
        assertThat(TypedDate.written(day, "zh")).isEqualTo("2027-05-10");
        assertThat(TypedDate.written(day, "ru")).isEqualTo("10.05.2027");
        assertThat(TypedDate.written(day, "en")).isEqualTo("10/05/2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "31/02/2027 10:00",
                "10/13/2027 10:00",
                "10/05/27 10:00",
                "10/05/2027 25:00",
                "10/05/2027"
            })
    void doesNotGuessADateAndTime(String typed) {
        assertThat(TypedDate.dateTime(typed)).isEmpty();
    }

    @Test
    void aDateNeedsNoTime() {
        assertThat(TypedDate.date("10/05/2027")).contains(LocalDate.of(2027, 5, 10));
    }
}
