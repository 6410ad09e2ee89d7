package org.caravanserai.exchanges.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.correction.CorrectionDirectory;
import org.caravanserai.domain.exchanges.correction.CorrectionFilter;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.agreement.ApproveAgreement;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.link.ConfirmStayByLink.Step;
import org.caravanserai.exchanges.nomination.CorrectLedger;
import org.caravanserai.exchanges.nomination.DecideCorrection;
import org.caravanserai.exchanges.nomination.DecideNomination;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

class LinkedPeopleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final ExchangesWorld world = new ExchangesWorld();
    private final Organization small = verified("small-college");
    private final String agreement = inForce();
    private final String token = token();

    private Organization verified(String slug) {
        var organization = world.organization(slug);
        organization.verify();
        world.commit();
        return organization;
    }

    private String inForce() {
        world.as(world.homeOfficer);
        var terms = ExchangesWorld.terms(
                "Exchange",
                ExchangesWorld.condition("home", "small-college", 2),
                ExchangesWorld.condition("small-college", "home", 2));
        var code = world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(List.of("home", "small-college"), terms));
        world.commit();
        var hash = world.exchanges
                .agreements
                .revision(world.agreement(code).id(), 1)
                .orElseThrow()
                .hash();
        world.of(ApproveAgreement.class).execute(new ApproveAgreement.Command(code, 1, hash));
        return code;
    }

    private String token() {
        world.of(IssueAgreementLink.class)
                .execute(
                        agreement,
                        new IssueAgreementLink.AgreementLinkWish(
                                Slug.of("small-college"),
                                "Aya Kouassi",
                                EmailAddress.of("aya@office.example.edu.cn"),
                                LanguageTag.of("fr"),
                                30));
        world.commit();
        var link = world.lastEmail().arguments().value("link");
        world.asVisitor();
        var opened = link.substring(link.lastIndexOf('/') + 1);
        var hash = world.exchanges
                .agreements
                .revision(world.agreement(agreement).id(), 1)
                .orElseThrow()
                .hash();
        world.of(ApproveByLink.class).execute(new ApproveByLink.Command(opened, 1, hash));
        world.commit();
        return opened;
    }

    private static Nominee person() {
        return new Nominee(PersonName.of("Wei", "Li"), ExchangesWorld.address("wei"), null, null);
    }

    /** Somebody whom the other side has nominated; nobody is signed in afterwards. */
    private Nominate.Nominated coming() {
        world.as(world.homeOfficer);
        var made = world.of(Nominate.class)
                .execute(new Nominate.Command(agreement, "c1", Exchanges.YEAR, Term.FIRST, person(), null));
        world.commit();
        world.asVisitor();
        return made;
    }

    private DecideByLink.Command acceptance(String opened, Nominate.Nominated made) {
        return new DecideByLink.Command(opened, made.code(), made.proposal(), DecideNomination.Decision.ACCEPT, null);
    }

    @Test
    void thePartyOfALinkNominatesUnderItsAgreementOnly() {
        var nominate = world.of(NominateByLink.class);
        var made =
                nominate.execute(new NominateByLink.Command(token, "c2", Exchanges.YEAR, Term.FIRST, person(), null));
        assertThat(made.state()).isEqualTo(NominationState.PENDING);
        var id = world.exchanges.nominations.lock(made.code()).orElseThrow().id();
        assertThat(world.memory.history.about(NominationAction.SUBJECT, id))
                .singleElement()
                .satisfies(line -> assertThat(line.who()).startsWith("Aya Kouassi"));
        assertForbidden(
                "other-side-nominates",
                () -> nominate.execute(
                        new NominateByLink.Command(token, "c1", Exchanges.YEAR, Term.FIRST, person(), null)));
        assertInvalid(
                "condition: unknown-condition",
                () -> nominate.execute(
                        new NominateByLink.Command(token, "c9", Exchanges.YEAR, Term.FIRST, person(), null)));
        assertNotFound(() -> nominate.execute(
                new NominateByLink.Command("nonsense", "c2", Exchanges.YEAR, Term.FIRST, person(), null)));
    }

    @Test
    void itAcceptsWhoComesAndConfirmsArrivalAndDeparture() {
        var made = coming();
        var stay = world.of(DecideByLink.class).execute(acceptance(token, made)).mobility();
        var confirm = world.of(ConfirmStayByLink.class);
        confirm.execute(new ConfirmStayByLink.Command(token, stay, Step.ARRIVAL, DAY, null));
        confirm.execute(new ConfirmStayByLink.Command(token, stay, Step.DEPARTURE, DAY.plusDays(60), null));

        assertThat(world.exchanges.nominations.lockMobility(stay).orElseThrow().state())
                .isEqualTo(MobilityState.DEPARTED);
        assertThat(world.exchanges.stayEvents.table.all()).hasSize(2).allSatisfy(event -> {
            assertThat(event.recordedBy()).isNull();
            assertThat(event.recordedByName()).startsWith("Aya Kouassi");
        });
        assertNotFound(() -> confirm.execute(new ConfirmStayByLink.Command("nonsense", stay, Step.ARRIVAL, DAY, null)));
    }

    @Test
    void itConfirmsACorrectionOfTheOtherSideForItsParty() {
        world.as(world.homeOfficer);
        var correct = world.of(CorrectLedger.class);
        var own = correct.execute(correction(agreement));
        var foreign = correct.execute(correction(world.inForce(1)));
        world.asVisitor();
        var decide = world.of(DecideCorrectionByLink.class);
        assertNotFound(() -> decide.execute(confirmation(token, foreign)));
        assertNotFound(() -> decide.execute(confirmation("nonsense", own)));
        assertThat(decide.execute(confirmation(token, own))).isEqualTo(CorrectionState.CONFIRMED);
        assertThat(world.exchanges.nominations.entries.all()).hasSize(1);
        world.wiring.answer(CorrectionDirectory.class, "of", asked -> {
            assertThat(asked[1]).isEqualTo(new CorrectionFilter(null, agreement, true));
            return new Page<>(List.of(), 0, 1, 0);
        });
        assertThat(world.of(ListCorrectionsByLink.class).execute(token)).isEmpty();
    }

    private static DecideCorrectionByLink.Command confirmation(String token, String code) {
        return new DecideCorrectionByLink.Command(token, code, DecideCorrection.Decision.CONFIRM, null);
    }

    private static CorrectLedger.LedgerCorrection correction(String agreement) {
        return new CorrectLedger.LedgerCorrection(
                agreement, "c1", Exchanges.YEAR, 1, BigDecimal.ZERO, BigDecimal.ZERO, "Forgotten");
    }

    @Test
    void peopleUnderOtherAgreementsAreNotFound() {
        var other = world.nominated(world.inForce(1), "li");
        world.asVisitor();
        assertNotFound(() -> world.of(DecideByLink.class).execute(acceptance(token, other)));
        assertNotFound(() -> world.of(ShowPersonByLink.class).execute(token, other.code()));
        assertNotFound(() -> world.of(ConfirmStayByLink.class)
                .execute(new ConfirmStayByLink.Command(token, "nothing", Step.ARRIVAL, DAY, null)));
    }

    @Test
    void itReadsWhoGoesAndComesAndForWhichPlacesItNominates() {
        var made = coming();
        var row = row(made);
        world.wiring
                .answer(NominationDirectory.class, "of", asked -> {
                    assertThat(asked[0]).isEqualTo(Set.of(small.id()));
                    return new Page<>(List.of(row), 0, 20, 1);
                })
                .answer(NominationDirectory.class, "byCode", asked -> Optional.of(row));
        var people = world.of(ListPeopleByLink.class).execute(token, PageRequest.first(20));
        assertThat(people.nominations().items()).containsExactly(row);
        assertThat(people.places()).hasSize(3).allSatisfy(place -> {
            assertThat(place.condition()).isEqualTo("c2");
            assertThat(place.left()).isEqualTo(2);
        });
        var shown = world.of(ShowPersonByLink.class).execute(token, made.code());
        assertThat(shown.isToDecide()).isTrue();
        assertThat(shown.isExpected()).isFalse();
        assertThat(shown.isThere()).isFalse();
    }

    private NominationRow row(Nominate.Nominated made) {
        return new NominationRow(
                made.proposal(),
                made.code(),
                agreement,
                LocalizedText.EMPTY,
                "c1",
                MobilityKind.STUDENT_STUDY,
                Exchanges.YEAR,
                Term.FIRST,
                new NamedParty(world.home.id(), "home", LocalizedText.EMPTY),
                new NamedParty(small.id(), "small-college", LocalizedText.EMPTY),
                PersonName.of("Wei", "Li"),
                "wei@example.org",
                null,
                NominationState.PENDING,
                made.proposal(),
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null);
    }
}
