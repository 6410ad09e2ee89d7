package org.caravanserai.domain.exchanges.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ExchangeOfficeTest {

    private static final EmailAddress EMAIL = EmailAddress.of("office@example.org");
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 1);

    private static OfficeContact contact(String name, String phone) {
        return new OfficeContact(ContactPurpose.INCOMING, name, EMAIL, phone, null);
    }

    private static Fact fact(FactTopic topic) {
        return new Fact(topic, LocalizedText.of("en", "Ask us"), null, CHECKED);
    }

    private static AcademicTerm term(LocalDate from, LocalDate to, LocalDate nominations, LocalDate applications) {
        return new AcademicTerm(
                AcademicYear.of("2026/2027"), LocalizedText.of("en", "Term"), from, to, nominations, applications);
    }

    @Test
    void itTellsWhatItWasToldLastByWhoHasReadThePresentVersion() {
        var organization = Ids.next();
        var office = new ExchangeOffice(organization);
        assertThat(office.organization()).isEqualTo(organization);
        assertThat(office.sheet()).isEqualTo(OfficeSheet.EMPTY);
        var sheet = new OfficeSheet(List.of(), List.of(fact(FactTopic.VISA)), List.of());
        assertConflict("changed-meanwhile", () -> office.tell(sheet, 3));
        assertThat(office.sheet()).isEqualTo(OfficeSheet.EMPTY);
        office.tell(sheet, office.version());
        assertThat(office.sheet()).isEqualTo(sheet);
    }

    @Test
    void factsComeInTheOrderOfTheirTopics() {
        var sheet = new OfficeSheet(List.of(), List.of(fact(FactTopic.VISA), fact(FactTopic.APPLICATION)), List.of());
        assertThat(sheet.facts()).extracting(Fact::topic).containsExactly(FactTopic.APPLICATION, FactTopic.VISA);
    }

    @Test
    void aFactHasATextAndPerhapsAnAddress() {
        assertInvalid("text: required", () -> new Fact(FactTopic.VISA, LocalizedText.EMPTY, null, CHECKED));
        assertInvalid(
                "website: not-a-web-address",
                () -> new Fact(
                        FactTopic.VISA,
                        LocalizedText.of("en", "X1"),
                        "https://" + "x".repeat(Fact.LONGEST_ADDRESS),
                        CHECKED));
    }

    @Test
    void aContactHasAShortNameAndPerhapsAPhone() {
        assertThat(contact("  Aya ", "+212 5").name()).isEqualTo("Aya");
        assertInvalid("name: required", () -> contact(" ", null));
        assertInvalid(
                List.of("name: text-too-long", "phone: text-too-long"),
                () -> contact("x".repeat(OfficeContact.LONGEST_NAME + 1), "1".repeat(OfficeContact.LONGEST_PHONE + 1)));
    }

    @Test
    void aTermEndsAfterItsDeadlinesAndHasAName() {
        var from = LocalDate.of(2026, 9, 7);
        var to = LocalDate.of(2027, 1, 17);
        assertInvalid(
                List.of("nominationsBy: term-ends-first", "applicationsBy: term-ends-first"),
                () -> term(from, to, to, to));
        assertThat(term(from, to, from, to.minusDays(1)).nominationsBy()).isEqualTo(from);
        assertInvalid(
                "name: required",
                () -> new AcademicTerm(AcademicYear.of("2026/2027"), LocalizedText.EMPTY, from, to, null, null));
    }

    @Test
    void aSheetIsOfLimitedLength() {
        assertInvalid(
                "contacts: too-many",
                () -> new OfficeSheet(
                        List.of(),
                        List.of(),
                        Collections.nCopies(OfficeSheet.MOST_CONTACTS + 1, contact("Aya", null))));
        var terms = IntStream.rangeClosed(1, 21)
                .boxed()
                .flatMap(year -> List.of(
                        calendar(2000 + year, LocalDate.of(2000 + year, 2, 1)),
                        calendar(2000 + year, LocalDate.of(2000 + year, 8, 1)))
                        .stream())
                .toList();
        assertInvalid("calendar: too-many", () -> new OfficeSheet(terms, List.of(), List.of()));
        assertThat(new OfficeSheet(terms.subList(0, OfficeSheet.MOST_TERMS), List.of(), List.of()).terms())
                .hasSize(OfficeSheet.MOST_TERMS);
    }

    private static AcademicTerm calendar(int year, LocalDate from) {
        return new AcademicTerm(
                new AcademicYear(year, year), LocalizedText.of("en", "Term"), from, from.plusDays(90), null, null);
    }
}
