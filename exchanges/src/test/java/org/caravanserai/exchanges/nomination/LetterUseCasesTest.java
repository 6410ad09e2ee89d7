package org.caravanserai.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.nomination.ArrivalDays;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.office.ContactPurpose;
import org.caravanserai.domain.exchanges.office.ExchangeOffice;
import org.caravanserai.domain.exchanges.office.OfficeContact;
import org.caravanserai.domain.exchanges.office.OfficeSheet;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.nomination.DecideNomination.Decision;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.platform.documents.DownloadDocument;
import org.caravanserai.platform.documents.VerifyDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters of the receiving side: written from its form, verifiable, and no longer valid once the nomination is cancelled. */
class LetterUseCasesTest {

    private static final PersonName ALIYA = new PersonName("Aliya", "Omarova", "Алия Омарова", false);

    private final ExchangesWorld world = new ExchangesWorld();
    private final String code = nominated();

    @BeforeEach
    void contribute() {
        world.wiring
                .put(world.of(ExchangeDocuments.class))
                .answer(NominationDirectory.class, "byCode", asked -> world.exchanges
                        .nominations
                        .lock((String) asked[0])
                        .map(this::row));
        world.as(world.partnerOfficer);
    }

    private String nominated() {
        var scholar = world.account("aliya");
        var agreement = world.inForce(1);
        world.as(world.homeOfficer);
        var made = world.of(Nominate.class)
                .execute(new Nominate.Command(
                        agreement,
                        "c1",
                        Exchanges.YEAR,
                        Term.FIRST,
                        new Nominee(ALIYA, scholar.email(), CountryCode.of("KZ"), null),
                        null));
        world.commit();
        return made.code();
    }

    private void accept() {
        world.as(world.partnerOfficer);
        var nomination = world.exchanges.nominations.lock(code).orElseThrow();
        world.of(DecideNomination.class)
                .execute(new DecideNomination.Command(code, nomination.proposal(), Decision.ACCEPT, null));
        world.commit();
    }

    private NominationRow row(Nomination nomination) {
        return row(nomination, null);
    }

    private NominationRow row(Nomination nomination, @Nullable Mobility stay) {
        return new NominationRow(
                nomination.id(),
                nomination.code(),
                "A",
                LocalizedText.EMPTY,
                "c1",
                MobilityKind.STUDENT_STUDY,
                Exchanges.YEAR,
                Term.FIRST,
                new NamedParty(world.home.id(), "home", LocalizedText.EMPTY),
                new NamedParty(world.partner.id(), "partner", LocalizedText.EMPTY),
                nomination.nominee().name(),
                nomination.nominee().email().value(),
                "KZ",
                nomination.state(),
                nomination.proposal(),
                null,
                nomination.nominatedAt(),
                stay == null ? null : stay.code(),
                stay == null ? null : stay.state(),
                null,
                null);
    }

    private static HostDetails form(@Nullable String passport) {
        return new HostDetails(
                "Languages in contact",
                "Faculty of Letters",
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 6, 30),
                "Lucía Prado",
                EmailAddress.of("in@partner.example"),
                "A room in the hall by the river",
                null,
                passport == null ? null : LocalDate.of(2002, 4, 12),
                passport);
    }

    private void save(@Nullable String passport) {
        world.of(SaveHostForm.class).execute(code, null, form(passport));
        world.commit();
    }

    private IssuedLetter issue(ExchangeDocument kind, String language) {
        var letter = world.of(IssueLetter.class).execute(code, kind, language);
        world.commit();
        return letter;
    }

    @Test
    void theReceivingSideSaysWhatTheLettersSay() {
        assertRefused("nomination-state", () -> save(null));
        accept();
        save(null);
        assertConflict("changed-meanwhile", () -> world.of(SaveHostForm.class).execute(code, 0L, form("E1")));
        var shown = world.of(ShowLetters.class).execute(code);
        assertThat(shown.form()).isEqualTo(form(null));
        assertThat(shown.issues()).isTrue();

        world.as(world.homeOfficer);
        assertThat(world.of(ShowLetters.class).execute(code).form())
                .as("birth and passport are the host's")
                .isNull();
        assertForbidden("other-side-decides", () -> save(null));
        world.as(world.stranger);
        assertNotFound(() -> world.of(ShowLetters.class).execute(code));
    }

    private Account scholar() {
        return world.memory.accounts.byEmail(ExchangesWorld.address("aliya")).orElseThrow();
    }

    private ShowOwnStay.Shown own(String stay) {
        world.as(scholar());
        return world.of(ShowOwnStay.class).execute(stay);
    }

    private String acceptedStay() {
        accept();
        var nomination = world.exchanges.nominations.lock(code).orElseThrow();
        var stay = world.exchanges.nominations.mobilityOf(nomination.id()).orElseThrow();
        world.wiring.answer(
                NominationDirectory.class,
                "ofPerson",
                asked -> asked[0].equals(scholar().id()) ? List.of(row(nomination, stay)) : List.of());
        return stay.code();
    }

    private void hostTells() {
        var office = new ExchangeOffice(world.partner.id());
        office.tell(
                new OfficeSheet(
                        List.of(
                                new AcademicTerm(
                                        Exchanges.YEAR,
                                        LocalizedText.of("en", "Autumn"),
                                        LocalDate.parse("2026-09-07"),
                                        LocalDate.parse("2027-01-22"),
                                        null,
                                        LocalDate.parse("2026-12-31")),
                                new AcademicTerm(
                                        Exchanges.YEAR,
                                        LocalizedText.of("en", "Spring"),
                                        LocalDate.parse("2027-02-08"),
                                        LocalDate.parse("2027-06-18"),
                                        null,
                                        null)),
                        List.of(),
                        List.of(
                                new OfficeContact(
                                        ContactPurpose.AGREEMENTS, "Desk", EmailAddress.of("a@b.example"), null, null),
                                new OfficeContact(
                                        ContactPurpose.INCOMING, "Desk", EmailAddress.of("in@b.example"), null, null))),
                0);
        world.offices.add(office);
    }

    @Test
    void whoStaysAbroadReadsWhenAndWhereItIsAndWhomToAsk() {
        hostTells();
        var stay = acceptedStay();
        var before = own(stay);
        assertThat(before.startsOn()).isEqualTo("2026-09-07");
        assertThat(before.endsOn()).isEqualTo("2027-01-22");
        assertThat(before.applyBy()).isEqualTo("2026-12-31");
        assertThat(before.contact()).isNull();
        assertThat(before.contacts()).extracting(OfficeContact::purpose).containsExactly(ContactPurpose.INCOMING);
        assertThat(before.letters()).isEmpty();

        world.as(world.partnerOfficer);
        save("E1234567");
        issue(ExchangeDocument.ACCEPTANCE_LETTER, "en");
        var after = own(stay);
        assertThat(after.startsOn()).as("as the host has planned it").isEqualTo("2027-02-01");
        assertThat(after.endsOn()).isEqualTo("2027-06-30");
        assertThat(after.place())
                .isEqualTo(new ShowOwnStay.Place(
                        "Languages in contact", "Faculty of Letters", "A room in the hall by the river"));
        assertThat(after.contact()).isEqualTo(new ShowOwnStay.Contact("Lucía Prado", "in@partner.example"));
        assertThat(after.letters()).extracting(IssuedLetter::kind).containsExactly(ExchangeDocument.ACCEPTANCE_LETTER);
        world.as(world.partnerOfficer);
        assertNotFound(() -> world.of(ShowOwnStay.class).execute(stay));
    }

    @Test
    void aLetterIsPrintedKeptAndVerifiable() {
        accept();
        assertRefused("host-form-missing", () -> issue(ExchangeDocument.ACCEPTANCE_LETTER, "en"));
        save(null);
        assertInvalid("language: not-one-of", () -> issue(ExchangeDocument.ACCEPTANCE_LETTER, "de"));
        assertInvalid(
                List.of("bornOn: required", "passport: required"), () -> issue(ExchangeDocument.VISA_INVITATION, "en"));
        var letter = issue(ExchangeDocument.ACCEPTANCE_LETTER, "ru");
        assertThat(world.lastEmail().template().name()).isEqualTo("ACCEPTANCE_LETTER_READY");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(ExchangesWorld.address("aliya"));
        for (var reader : List.of(world.homeOfficer, world.partnerOfficer)) {
            world.as(reader);
            assertThat(pdf(letter)).startsWith("%PDF");
        }
        world.as(world.memory.accounts.byEmail(ExchangesWorld.address("aliya")).orElseThrow());
        assertThat(pdf(letter)).startsWith("%PDF");
        world.as(world.stranger);
        assertNotFound(() -> pdf(letter));

        world.asVisitor();
        var verified = world.of(VerifyDocument.class).execute(letter.code(), "Омарова Алия Aliya Omarova");
        assertThat(verified.holder()).isEqualTo("Aliya Omarova (Алия Омарова)");
        assertThat(verified.facts()
                        .line("exchanges.letter.programme")
                        .orElseThrow()
                        .value())
                .isEqualTo("Languages in contact");
    }

    private String pdf(IssuedLetter letter) {
        return new String(
                world.of(DownloadDocument.class).execute(letter.code()).content(), 0, 8, StandardCharsets.US_ASCII);
    }

    @Test
    void aLetterIssuedAgainTakesTheOthersPlaceAndACancellationEndsIt() {
        accept();
        save("E1234567");
        var first = issue(ExchangeDocument.VISA_INVITATION, "en");
        var second = issue(ExchangeDocument.VISA_INVITATION, "zh");
        assertThat(state(first)).isEqualTo(DocumentState.SUPERSEDED);
        assertThat(state(second)).isEqualTo(DocumentState.ISSUED);
        assertThat(world.of(ShowLetters.class).execute(code).letters())
                .extracting(IssuedLetter::number)
                .containsExactly(second.number(), first.number());

        world.as(world.homeOfficer);
        world.of(CancelNomination.class).execute(code, "Ill");
        world.commit();
        assertThat(state(second)).isEqualTo(DocumentState.REVOKED);
        assertThat(world.of(VerifyDocument.class).execute(second.code(), null).endReason())
                .as("in the language of the letter, and nothing of the person")
                .isEqualTo("提名已取消。");
        assertThat(Optional.ofNullable(world.of(ShowLetters.class).execute(code))
                        .orElseThrow()
                        .issues())
                .isFalse();
    }

    @Test
    void passportsAreForgottenWhenNobodyNeedsThemAnyMore() {
        accept();
        save("E1234567");
        var first = issue(ExchangeDocument.VISA_INVITATION, "en");
        var second = issue(ExchangeDocument.VISA_INVITATION, "zh");
        var papers = world.of(ForgetTravelPapers.class);
        papers.forget();
        assertThat(pdf(first)).startsWith("%PDF");

        world.clock.forward(ForgetTravelPapers.LETTERS_KEPT.plusSeconds(1));
        papers.forget();
        assertNotFound(() -> pdf(first));
        assertThat(pdf(second)).startsWith("%PDF");
        assertThat(world.of(ShowLetters.class).execute(code).form()).isNotNull();

        world.clock.forward(Duration.ofDays(2 * 365));
        papers.forget();
        world.commit();
        assertThat(world.of(ShowLetters.class).execute(code).form()).isNull();
    }

    @Test
    void whatHappenedIsCertifiedOnceItHas() {
        accept();
        save(null);
        assertRefused("mobility-state", () -> issue(ExchangeDocument.ARRIVAL_CERTIFICATE, "en"));
        var nomination = world.exchanges.nominations.lock(code).orElseThrow();
        var stay = world.exchanges.nominations.mobilityOf(nomination.id()).orElseThrow();
        stay.arrive(
                LocalDate.parse("2027-02-02"),
                LocalDate.parse("2027-07-01"),
                ArrivalDays.of(new AcademicYear(2026, 2027), Term.SECOND),
                null);
        var arrival = issue(ExchangeDocument.ARRIVAL_CERTIFICATE, "fr");
        assertThat(world.lastEmail().template().name()).isEqualTo("STAY_CERTIFICATE_READY");
        assertRefused("mobility-state", () -> issue(ExchangeDocument.STAY_CERTIFICATE, "en"));
        stay.depart(LocalDate.parse("2027-06-28"), LocalDate.parse("2027-07-01"));
        var whole = issue(ExchangeDocument.STAY_CERTIFICATE, "ar");
        assertThat(pdf(whole)).startsWith("%PDF");
        world.asVisitor();
        var verified =
                world.of(VerifyDocument.class).execute(whole.code(), null).facts();
        assertThat(verified.line("exchanges.column.arrivedOn").orElseThrow().value())
                .isEqualTo("2027-02-02");
        assertThat(verified.line("exchanges.column.departedOn").orElseThrow().value())
                .isEqualTo("2027-06-28");
        assertThat(verified.line("exchanges.letter.endsOn"))
                .as("what was planned")
                .isEmpty();
        assertThat(state(arrival)).isEqualTo(DocumentState.ISSUED);
    }

    private DocumentState state(IssuedLetter letter) {
        return world.of(VerifyDocument.class).execute(letter.code(), null).state();
    }
}
