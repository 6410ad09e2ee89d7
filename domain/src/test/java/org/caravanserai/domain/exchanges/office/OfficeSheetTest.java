package org.caravanserai.domain.exchanges.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class OfficeSheetTest {

    private static AcademicTerm term(String year, String from, String to) {
        return new AcademicTerm(
                AcademicYear.of(year),
                LocalizedText.of("en", "Term"),
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                null);
    }

    private static OfficeSheet of(AcademicTerm... terms) {
        return new OfficeSheet(List.of(terms), List.of(), List.of());
    }

    @Test
    void aYearHasTwoToFourTermsWhereverItBegins() {
        var northern = of(term("2026/2027", "2027-02-22", "2027-07-04"), term("2026/2027", "2026-09-07", "2027-01-17"));
        assertThat(northern.terms().get(0).startsOn()).isEqualTo("2026-09-07");
        assertThat(of(term("2027/2027", "2027-03-01", "2027-07-10"), term("2027/2027", "2027-08-02", "2027-12-10"))
                        .terms())
                .hasSize(2);
        assertInvalid("calendar: terms-a-year", () -> of(term("2026/2027", "2026-09-07", "2027-01-17")));
    }

    @Test
    void noTwoTermsAreAtTheSameTime() {
        assertInvalid(
                "calendar: terms-overlap",
                () -> of(term("2026/2027", "2026-09-07", "2027-01-17"), term("2026/2027", "2027-01-17", "2027-07-04")));
        assertInvalid("endsOn: term-ends-first", () -> term("2026/2027", "2026-09-07", "2026-09-07"));
        assertInvalid(
                List.of("startsOn: term-out-of-year", "endsOn: term-out-of-year"),
                () -> term("2026/2027", "2030-09-07", "2030-10-07"));
    }

    @Test
    void aTopicIsToldOnceWithAnAddressOfThePage() {
        var fact = new Fact(
                FactTopic.VISA, LocalizedText.of("en", "X1"), "https://visa.example/", LocalDate.of(2026, 11, 1));

        assertInvalid("facts: keys-twice", () -> new OfficeSheet(List.of(), List.of(fact, fact), List.of()));
        assertInvalid(
                "website: not-a-web-address",
                () -> new Fact(FactTopic.VISA, fact.text(), "javascript:1", fact.checkedOn()));
    }
}
