package org.caravanserai.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.agreement.GiveNotice;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
import org.caravanserai.exchanges.nomination.DecideException.Decision;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotaExceptionUseCasesTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final Account colleague = world.member(world.home, "colleague", OrganizationRole.EXCHANGE_OFFICER);

    private String agreement(OverQuota overQuota) {
        var terms = ExchangesWorld.terms(1);
        world.as(world.homeOfficer);
        var code = world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(
                        List.of("home", "partner"),
                        new TermsForm(terms.title(), terms.conditions(), new PolicyForm(null, null, null, overQuota))));
        world.commit();
        world.approveAsBoth(code);
        return code;
    }

    private Nominate.Nominated beyond(String agreement, String name, @Nullable String reason) {
        world.as(world.homeOfficer);
        var made = world.of(NominateBeyondPlaces.class)
                .execute(new NominateBeyondPlaces.Command(
                        agreement,
                        "c1",
                        Exchanges.YEAR,
                        Term.FIRST,
                        new Nominee(PersonName.of(name, "Li"), ExchangesWorld.address(name), null, null),
                        reason));
        world.commit();
        return made;
    }

    private void decide(Account by, Nominate.Nominated made, Decision decision, @Nullable String comment) {
        world.as(by);
        world.of(DecideException.class).execute(new DecideException.Command(made.code(), decision, comment));
        world.commit();
    }

    private NominationState state(Nominate.Nominated made) {
        return world.exchanges.nominations.lock(made.code()).orElseThrow().state();
    }

    private int reserved(String agreement) {
        return world.exchanges
                .places
                .of(world.agreement(agreement).id(), Exchanges.YEAR)
                .get(0)
                .reserved();
    }

    @Test
    void anOfficerOfTheReceivingSideConfirmsWhatTheSendingSideAsksFor() {
        var agreement = agreement(OverQuota.RECEIVING_SIDE);
        world.nominated(agreement, "li");

        var made = beyond(agreement, "wang", "Two siblings");

        assertThat(made.state()).isEqualTo(NominationState.UNCONFIRMED);
        assertThat(reserved(agreement)).isEqualTo(1);
        assertForbidden("other-side-confirms", () -> decide(colleague, made, Decision.CONFIRM, null));
        assertNotFound(() -> decide(world.stranger, made, Decision.CONFIRM, null));
        world.as(world.partnerOfficer);
        decide(world.partnerOfficer, made, Decision.CONFIRM, "Both belong together");
        assertThat(state(made)).isEqualTo(NominationState.PENDING);
        assertThat(world.history()).contains("EXCEPTION_CONFIRMED Both belong together");
        assertThat(reserved(agreement)).isEqualTo(2);
        assertThat(world.left(agreement)).isZero();
        assertRefused("nomination-state", () -> decide(world.partnerOfficer, made, Decision.CONFIRM, null));

        world.as(world.homeOfficer);
        world.of(CancelNomination.class).execute(made.code(), "ill");
        assertThat(reserved(agreement)).isEqualTo(1);
        assertThat(world.exchanges
                        .places
                        .of(world.agreement(agreement).id(), Exchanges.YEAR)
                        .get(0)
                        .exceptions())
                .isZero();
    }

    @Test
    void anExceptionIsNotConfirmedOnceTheAgreementHasEnded() {
        var agreement = agreement(OverQuota.RECEIVING_SIDE);
        var next = Exchanges.YEAR.next();
        world.as(world.homeOfficer);
        var nominee = new Nominee(PersonName.of("Li", "Li"), ExchangesWorld.address("li"), null, null);
        world.of(Nominate.class).execute(new Nominate.Command(agreement, "c1", next, Term.FIRST, nominee, null));
        var other = new Nominee(PersonName.of("Wang", "Li"), ExchangesWorld.address("wang"), null, null);
        var made = world.of(NominateBeyondPlaces.class)
                .execute(new NominateBeyondPlaces.Command(agreement, "c1", next, Term.FIRST, other, "Two siblings"));
        world.commit();
        world.of(GiveNotice.class).execute(agreement, Exchanges.YEAR.toString(), null);

        assertRefused("agreement-not-in-force", () -> decide(world.partnerOfficer, made, Decision.CONFIRM, null));
        decide(world.partnerOfficer, made, Decision.REFUSE, "The agreement ends");
        assertThat(state(made)).isEqualTo(NominationState.REJECTED);
    }

    @Test
    void whoAsksCannotConfirm() {
        var agreement = agreement(OverQuota.SENDING_SIDE);
        world.nominated(agreement, "li");
        var made = beyond(agreement, "wang", "Two siblings");

        assertRefused("own-exception", () -> decide(world.homeOfficer, made, Decision.CONFIRM, null));
        assertForbidden("other-side-confirms", () -> decide(world.partnerOfficer, made, Decision.CONFIRM, null));
        decide(colleague, made, Decision.CONFIRM, null);

        assertThat(state(made)).isEqualTo(NominationState.PENDING);
    }

    @Test
    void aRefusalNeedsAReasonAndReservesNothing() {
        var agreement = agreement(OverQuota.RECEIVING_SIDE);
        world.nominated(agreement, "li");
        var made = beyond(agreement, "wang", "Two siblings");

        assertInvalid("comment: required", () -> decide(world.partnerOfficer, made, Decision.REFUSE, " "));
        decide(world.partnerOfficer, made, Decision.REFUSE, "No room");

        assertThat(state(made)).isEqualTo(NominationState.REJECTED);
        assertThat(reserved(agreement)).isEqualTo(1);
    }

    @Test
    void exceptionsNeedASoftStopAReasonAndNoPlaceLeft() {
        var hard = agreement(OverQuota.NEVER);
        world.nominated(hard, "li");
        assertRefused("quota-exhausted", () -> beyond(hard, "wang", "Two siblings"));

        var soft = agreement(OverQuota.SENDING_SIDE);
        assertRefused("places-left", () -> beyond(soft, "wang", "Two siblings"));
        world.nominated(soft, "li");
        assertInvalid("reason: required", () -> beyond(soft, "wang", null));
        assertRefused("quota-exhausted", () -> world.nominated(soft, "wang"));
    }

    @Test
    void bothSidesReadTheException() {
        var agreement = agreement(OverQuota.RECEIVING_SIDE);
        var plain = world.nominated(agreement, "li");
        var made = beyond(agreement, "wang", "Two siblings");
        world.wiring.answer(
                NominationDirectory.class, "byCode", asked -> Optional.of(row(agreement, (String) asked[0])));

        world.as(world.homeOfficer);
        var asked = world.of(ShowException.class).execute(made.code()).orElseThrow();
        assertThat(asked.exception().reason()).isEqualTo("Two siblings");
        assertThat(asked.decides()).isFalse();
        assertThat(world.of(ShowException.class).execute(plain.code())).isEmpty();
        world.as(world.partnerOfficer);
        assertThat(world.of(ShowException.class)
                        .execute(made.code())
                        .orElseThrow()
                        .confirms())
                .isTrue();
        world.as(world.stranger);
        assertNotFound(() -> world.of(ShowException.class).execute(made.code()));
    }

    private NominationRow row(String agreement, String code) {
        var nomination = world.exchanges.nominations.lock(code).orElseThrow();
        return new NominationRow(
                nomination.id(),
                code,
                agreement,
                world.home.displayName(),
                "c1",
                MobilityKind.STUDENT_STUDY,
                Exchanges.YEAR,
                Term.FIRST,
                party(world.home),
                party(world.partner),
                nomination.nominee().name(),
                nomination.nominee().email().value(),
                null,
                nomination.state(),
                nomination.proposal(),
                null,
                nomination.nominatedAt(),
                null,
                null,
                null,
                null);
    }

    private static NamedParty party(Organization organization) {
        return new NamedParty(organization.id(), organization.slug().value(), organization.displayName());
    }
}
