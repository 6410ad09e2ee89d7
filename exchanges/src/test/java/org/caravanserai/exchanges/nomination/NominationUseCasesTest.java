package org.caravanserai.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.correction.CorrectionDirectory;
import org.caravanserai.domain.exchanges.correction.CorrectionFilter;
import org.caravanserai.domain.exchanges.correction.CorrectionKind;
import org.caravanserai.domain.exchanges.correction.CorrectionRow;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.BalanceDirectory;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.nomination.DecideNomination.Decision;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

class NominationUseCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final ExchangesWorld world = new ExchangesWorld();
    private final String agreement = world.inForce(1);

    private Nominate.Command command(String condition, AcademicYear year) {
        return new Nominate.Command(
                agreement,
                condition,
                year,
                Term.FULL_YEAR,
                new Nominee(PersonName.of("Wei", "Li"), ExchangesWorld.address("wei"), null, null),
                null);
    }

    private DecideNomination.Decided decide(Nominate.Nominated nominated, Decision decision, String comment) {
        world.as(world.partnerOfficer);
        return world.of(DecideNomination.class)
                .execute(new DecideNomination.Command(nominated.code(), nominated.proposal(), decision, comment));
    }

    private String accepted() {
        return decide(world.nominated(agreement, "li"), Decision.ACCEPT, null).mobility();
    }

    @Test
    void aNominationReservesAPlaceAndTheNextOneIsRefused() {
        var nominated = world.nominated(agreement, "li");

        assertThat(nominated.state()).isEqualTo(NominationState.PENDING);
        assertThat(world.left(agreement)).isZero();
        assertRefused("quota-exhausted", () -> world.nominated(agreement, "wang"));
    }

    @Test
    void onlyTheSendingSideNominatesUnderAConditionInForce() {
        world.as(world.homeOfficer);
        var nominate = world.of(Nominate.class);
        assertInvalid("condition: unknown-condition", () -> nominate.execute(command("c9", Exchanges.YEAR)));
        assertInvalid(
                "academicYear: no-places-in-year", () -> nominate.execute(command("c1", AcademicYear.of("2031/2032"))));
        assertForbidden("other-side-nominates", () -> nominate.execute(command("c2", Exchanges.YEAR)));
        world.as(world.stranger);
        assertNotFound(() -> nominate.execute(command("c1", Exchanges.YEAR)));
        var draft = world.drafted(1);
        assertRefused("agreement-not-in-force", () -> world.nominated(draft, "li"));
    }

    @Test
    void acceptanceMakesAStayAndRejectionGivesThePlaceBack() {
        var first = world.nominated(agreement, "li");
        assertInvalid("comment: required", () -> decide(first, Decision.REJECT, ""));
        assertThat(decide(first, Decision.REJECT, "no supervisor").mobility()).isNull();
        assertThat(world.left(agreement)).isEqualTo(1);

        var second = world.nominated(agreement, "wang");
        assertThat(decide(second, Decision.ACCEPT, null).mobility()).isNotNull();
        assertRefused("nomination-state", () -> decide(second, Decision.ACCEPT, null));
    }

    private ProposeAgain.Command again(Nominate.Nominated read) {
        return new ProposeAgain.Command(
                read.code(),
                read.proposal(),
                Term.FULL_YEAR,
                new Nominee(PersonName.of("Wei", "Li"), ExchangesWorld.address("wei"), null, null),
                "now with a supervisor");
    }

    @Test
    void aRejectedNominationIsHandedInAgainAsANewProposal() {
        var first = world.nominated(agreement, "li");
        decide(first, Decision.REJECT, "no supervisor");
        var propose = world.of(ProposeAgain.class);
        assertNotFound(() -> propose.execute(again(first)));
        world.as(world.homeOfficer);
        var second = propose.execute(again(first));

        assertThat(second.state()).isEqualTo(NominationState.PENDING);
        assertThat(second.proposal()).isNotEqualTo(first.proposal());
        assertThat(world.left(agreement)).isZero();
        assertThat(world.history()).contains("PROPOSED_AGAIN now with a supervisor");
        assertConflict("stale-proposal", () -> propose.execute(again(first)));
        assertConflict("stale-proposal", () -> decide(first, Decision.ACCEPT, null));
        world.as(world.homeOfficer);
        var third = propose.execute(again(second));
        assertThat(world.left(agreement)).as("its place was reserved already").isZero();
        assertThat(decide(third, Decision.ACCEPT, null).mobility()).isNotNull();
        world.as(world.homeOfficer);
        assertRefused("nomination-state", () -> propose.execute(again(third)));
    }

    @Test
    void handingInAgainNeedsAFreePlace() {
        var first = world.nominated(agreement, "li");
        decide(first, Decision.REJECT, "no supervisor");
        world.nominated(agreement, "wang");
        assertRefused("quota-exhausted", () -> world.of(ProposeAgain.class).execute(again(first)));
    }

    private CorrectLedger.LedgerCorrection correction(String condition, int persons, String reason) {
        return new CorrectLedger.LedgerCorrection(
                agreement, condition, Exchanges.YEAR, persons, BigDecimal.ZERO, BigDecimal.ZERO, reason);
    }

    @Test
    void theLedgerIsCorrectedByAFurtherEntryOnceTheOtherSideHasConfirmedIt() {
        world.as(world.partnerOfficer);
        var correct = world.of(CorrectLedger.class);
        var code = correct.execute(correction("c1", -1, "Counted twice"));
        var decide = world.of(DecideCorrection.class);
        var confirm = new DecideCorrection.Command(code, DecideCorrection.Decision.CONFIRM, null);
        assertForbidden("other-side-answers", () -> decide.execute(confirm));
        assertThat(world.exchanges.nominations.entries.all())
                .as("proposed only")
                .isEmpty();
        assertThat(world.sent()).contains("CORRECTION_PROPOSED");
        world.as(world.stranger);
        assertNotFound(() -> decide.execute(confirm));
        world.as(world.homeOfficer);
        assertForbidden(
                "other-side-withdraws",
                () -> decide.execute(new DecideCorrection.Command(code, DecideCorrection.Decision.WITHDRAW, null)));
        assertThat(decide.execute(confirm)).isEqualTo(CorrectionState.CONFIRMED);
        assertConflict("stale-correction", () -> decide.execute(confirm));
        assertThat(world.sent()).contains("CORRECTION_CONFIRMED");
        assertThat(world.history())
                .contains("LEDGER_CORRECTION_PROPOSED Counted twice", "LEDGER_CORRECTED Counted twice");
        world.as(world.partnerOfficer);
        assertThat(world.exchanges.nominations.entries.first(each -> true)).hasValueSatisfying(entry -> {
            assertThat(entry.cause()).isEqualTo(LedgerEntry.Cause.CORRECTION);
            assertThat(entry.persons()).isEqualTo(-1);
            assertThat(entry.from()).isEqualTo(world.home.id());
            assertThat(entry.reason()).isEqualTo("Counted twice");
            assertThat(entry.mobility()).isNull();
            assertThat(entry.recordedBy()).isEqualTo(world.partnerOfficer.id());
        });
        assertInvalid("persons: nothing-to-correct", () -> correct.execute(correction("c1", 0, "Why")));
        assertInvalid("reason: required", () -> correct.execute(correction("c1", 1, " ")));
        assertInvalid("condition: unknown-condition", () -> correct.execute(correction("c9", 1, "Why")));
        world.as(world.stranger);
        assertNotFound(() -> correct.execute(correction("c1", 1, "Why")));
    }

    @Test
    void aCorrectionThatIsRefusedOrWithdrawnCountsNothing() {
        world.as(world.partnerOfficer);
        var correct = world.of(CorrectLedger.class);
        var refused = correct.execute(correction("c1", 5, "Guess"));
        var withdrawn = correct.execute(correction("c2", 5, "Guess"));
        var decide = world.of(DecideCorrection.class);
        decide.execute(new DecideCorrection.Command(withdrawn, DecideCorrection.Decision.WITHDRAW, null));
        world.as(world.homeOfficer);
        assertInvalid(
                "note: required",
                () -> decide.execute(new DecideCorrection.Command(refused, DecideCorrection.Decision.REFUSE, " ")));
        decide.execute(new DecideCorrection.Command(refused, DecideCorrection.Decision.REFUSE, "Nobody came"));
        assertConflict(
                "stale-correction",
                () -> decide.execute(new DecideCorrection.Command(withdrawn, DecideCorrection.Decision.CONFIRM, null)));
        assertThat(world.exchanges.nominations.entries.all()).isEmpty();
        assertThat(world.sent()).contains("CORRECTION_REFUSED");
        assertThat(world.history()).contains("LEDGER_CORRECTION_REFUSED Nobody came");
    }

    @Test
    void whoActsForBothSidesDoesNotConfirmTheOwnCorrection() {
        world.memory.memberships.add(new Membership(
                world.partner.id(), world.homeOfficer.id(), OrganizationRole.EXCHANGE_OFFICER, world.clock.instant()));
        world.as(world.homeOfficer);
        var code = world.of(CorrectLedger.class).execute(correction("c1", 1, "Forgotten"));
        assertRefused("own-correction", () -> world.of(DecideCorrection.class)
                .execute(new DecideCorrection.Command(code, DecideCorrection.Decision.CONFIRM, null)));
    }

    @Test
    void correctionsAreReadByTheOfficersOfBothSides() {
        var row = new CorrectionRow(
                "K1",
                CorrectionKind.LEDGER,
                CorrectionState.PROPOSED,
                agreement,
                LocalizedText.EMPTY,
                "c1",
                Exchanges.YEAR,
                new NamedParty(world.home.id(), "home", LocalizedText.EMPTY),
                new NamedParty(world.partner.id(), "partner", LocalizedText.EMPTY),
                1,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                null,
                null,
                null,
                "Forgotten",
                world.home.id(),
                "Officer",
                Exchanges.NOW,
                null,
                null,
                null);
        world.wiring.answer(CorrectionDirectory.class, "byCode", asked -> Optional.of(row));
        world.wiring.answer(CorrectionDirectory.class, "of", asked -> {
            assertThat(asked[0]).isEqualTo(Set.of(world.partner.id()));
            return new Page<>(List.of(row), 0, 1, 1);
        });
        var show = world.of(ShowCorrection.class);
        world.as(world.partnerOfficer);
        assertThat(show.execute("K1").decides()).isTrue();
        assertThat(show.execute("K1").withdraws()).isFalse();
        assertThat(world.of(BrowseCorrections.class)
                        .execute(new CorrectionFilter(null, null, true), PageRequest.first(1))
                        .total())
                .isEqualTo(1);
        world.as(world.homeOfficer);
        assertThat(show.execute("K1").decides()).isFalse();
        assertThat(show.execute("K1").withdraws()).isTrue();
        world.as(world.stranger);
        assertNotFound(() -> show.execute("K1"));
    }

    @Test
    void whoDecidesSeesThePlaceAndWhatRemains() {
        var nominated = world.nominated(agreement, "li");
        world.wiring.answer(
                NominationDirectory.class,
                "byCode",
                asked -> Optional.of(row(
                        world.exchanges
                                .nominations
                                .lock(nominated.code())
                                .orElseThrow()
                                .id(),
                        nominated.code())));
        var show = world.of(ShowNominationPlace.class);
        world.as(world.partnerOfficer);
        var shown = show.execute(nominated.code());
        assertThat(shown.condition().languages()).hasToString("[en B2]");
        assertThat(shown.places().left()).isEqualTo(world.left(agreement));
        assertThat(shown.term()).as("the host has not told its calendar").isNull();
        world.as(world.stranger);
        assertNotFound(() -> show.execute(nominated.code()));
    }

    @Test
    void officersOfBothSidesReadWhatHappened() {
        var nominated = world.nominated(agreement, "li");
        decide(nominated, Decision.ACCEPT, null);
        var history = world.of(ReadNominationHistory.class);
        world.wiring.answer(
                NominationDirectory.class,
                "byCode",
                asked -> Optional.of(row(
                        world.exchanges
                                .nominations
                                .lock(nominated.code())
                                .orElseThrow()
                                .id(),
                        nominated.code())));
        for (var officer : List.of(world.homeOfficer, world.partnerOfficer)) {
            world.as(officer);
            assertThat(history.execute(nominated.code()))
                    .extracting(HistoryLine::action)
                    .containsExactlyInAnyOrder("NOMINATED", "ACCEPTED");
        }
        world.as(world.stranger);
        assertNotFound(() -> history.execute(nominated.code()));
    }

    @Test
    void onlyTheReceivingSideDecidesOnWhatItHasRead() {
        var nominated = world.nominated(agreement, "li");
        var decide = world.of(DecideNomination.class);
        world.as(world.homeOfficer);
        assertForbidden(
                "other-side-decides",
                () -> decide.execute(
                        new DecideNomination.Command(nominated.code(), nominated.proposal(), Decision.ACCEPT, null)));
        world.as(world.stranger);
        assertNotFound(() -> decide.execute(
                new DecideNomination.Command(nominated.code(), nominated.proposal(), Decision.ACCEPT, null)));
        world.as(world.partnerOfficer);
        assertConflict(
                "stale-proposal",
                () -> decide.execute(
                        new DecideNomination.Command(nominated.code(), world.partner.id(), Decision.ACCEPT, null)));
    }

    @Test
    void theSendingSideCancelsUntilThePersonHasArrived() {
        var nominated = world.nominated(agreement, "li");
        world.of(CancelNomination.class).execute(nominated.code(), "ill");
        assertThat(world.left(agreement)).isEqualTo(1);
        assertThat(world.history()).contains("CANCELLED ill");

        var stay = accepted();
        world.of(RecordArrival.class).execute(stay, DAY, null);
        var code = world.exchanges
                .nominations
                .table
                .first(each -> each.state() == NominationState.ACCEPTED)
                .orElseThrow()
                .code();
        world.as(world.homeOfficer);
        assertRefused("mobility-state", () -> world.of(CancelNomination.class).execute(code, null));
    }

    @Test
    void whoDeletesTheAccountGivesThePlaceBackUntilTheStayHasBegun() {
        var nominated = world.nominated(agreement, "li");
        var email = world.exchanges
                .nominations
                .table
                .first(each -> each.code().equals(nominated.code()))
                .orElseThrow()
                .nominee()
                .email();
        var deleted = new AccountDeleted(Ids.next(), email);
        world.of(NominationErasure.class).forget(deleted);
        assertThat(world.left(agreement)).isEqualTo(1);
        assertThat(world.history()).contains("CANCELLED");

        var stay = accepted();
        world.of(RecordArrival.class).execute(stay, DAY, null);
        world.of(NominationErasure.class).forget(deleted);
        assertThat(world.exchanges.nominations.table.first(each -> each.state() == NominationState.ACCEPTED))
                .as("a stay that has begun")
                .isPresent();
    }

    @Test
    void anArrivalTakesThePlaceAndIsOneLedgerEntryHoweverOftenItIsConfirmed() {
        var stay = accepted();
        var arrival = world.of(RecordArrival.class);
        arrival.execute(stay, DAY, null);
        arrival.execute(stay, DAY, null);

        assertThat(world.left(agreement)).isZero();
        assertThat(world.exchanges.nominations.entries.all()).singleElement().satisfies(entry -> {
            assertThat(entry.from()).isEqualTo(world.home.id());
            assertThat(entry.to()).isEqualTo(world.partner.id());
            assertThat(entry.semesters()).isEqualByComparingTo("1");
            assertThat(entry.months()).isEqualByComparingTo("5");
        });
        assertRefused("mobility-state", () -> arrival.execute(stay, DAY.plusDays(1), null));
    }

    @Test
    void aStayEndsWithTheDepartureAndOnlyTheReceivingSideSaysSo() {
        var stay = accepted();
        world.of(RecordArrival.class).execute(stay, DAY, null);
        var departure = world.of(RecordDeparture.class);
        assertInvalid("date: before-arrival", () -> departure.execute(stay, DAY.minusDays(1)));
        assertInvalid("date: in-the-future", () -> departure.execute(stay, LocalDate.of(2030, 1, 1)));
        world.as(world.homeOfficer);
        assertForbidden("other-side-decides", () -> departure.execute(stay, DAY.plusDays(60)));
        world.as(world.partnerOfficer);
        departure.execute(stay, DAY.plusDays(60));
        departure.execute(stay, DAY.plusDays(60));

        assertThat(world.exchanges.nominations.lockMobility(stay).orElseThrow().state())
                .isEqualTo(MobilityState.DEPARTED);
        assertThat(world.history()).contains("ARRIVED 2026-09-01", "DEPARTED 2026-10-31");
    }

    @Test
    void whoNeverCameLeavesThePlaceFree() {
        var stay = accepted();
        world.of(RecordNoShow.class).execute(stay, "visa refused");

        assertThat(world.left(agreement)).isEqualTo(1);
        assertThat(world.exchanges.nominations.entries.all()).isEmpty();
    }

    private NominationRow row() {
        return row(world.home.id(), "N1");
    }

    private NominationRow row(UUID id, String code) {
        return new NominationRow(
                id,
                code,
                agreement,
                LocalizedText.EMPTY,
                "c1",
                MobilityKind.STUDENT_STUDY,
                Exchanges.YEAR,
                Term.FIRST,
                new NamedParty(world.home.id(), "home", LocalizedText.EMPTY),
                new NamedParty(world.partner.id(), "partner", LocalizedText.EMPTY),
                PersonName.of("Wei", "Li"),
                "wei@example.org",
                null,
                NominationState.PENDING,
                world.home.id(),
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null);
    }

    @Test
    void bothSidesReadANominationAndNobodyElse() {
        world.wiring
                .answer(NominationDirectory.class, "byCode", asked -> Optional.of(row()))
                .answer(NominationDirectory.class, "of", asked -> {
                    assertThat(asked[0]).isEqualTo(Set.of(world.home.id()));
                    return new Page<>(List.of(row()), 0, 20, 1);
                })
                .answer(NominationDirectory.class, "ofPerson", asked -> List.of(row()));
        world.as(world.homeOfficer);
        assertThat(world.of(ShowNomination.class).execute("N1").sends()).isTrue();
        assertThat(world.of(BrowseNominations.class)
                        .execute(NominationFilter.ALL, PageRequest.first(20))
                        .items())
                .hasSize(1);
        world.as(world.partnerOfficer);
        assertThat(world.of(ShowNomination.class).execute("N1").receives()).isTrue();
        world.as(world.stranger);
        assertNotFound(() -> world.of(ShowNomination.class).execute("N1"));
        assertThat(world.of(MyStays.class).execute()).hasSize(1);
    }

    @Test
    void anAnalystReadsAllBalancesAndAnOfficerThoseOfTheOwnAgreements() {
        var everything = new BalanceFilter(null, null, null, null);
        world.wiring
                .answer(BalanceDirectory.class, "page", asked -> {
                    assertThat(asked[0]).isEqualTo(Set.of(world.home.id()));
                    assertThat(((PageRequest) asked[3]).sort()).isEqualTo("-persons");
                    return new Page<>(List.of(), 0, 12, 0);
                })
                .answer(BalanceDirectory.class, "unitBalances", asked -> {
                    assertThat(asked[0]).isEqualTo(Set.of(world.home.id()));
                    return List.of();
                })
                .answer(BalanceDirectory.class, "countries", asked -> {
                    assertThat(asked[0]).isEqualTo(Set.of(world.home.id()));
                    return Set.of("CN", "KZ");
                })
                .answer(BalanceDirectory.class, "entries", asked -> {
                    assertThat(asked[0]).isNull();
                    return new Page<>(List.of(), 0, 20, 0);
                });
        world.as(world.homeOfficer);
        assertThat(world.of(BrowseBalances.class)
                        .execute(everything, new PageRequest(0, 12, null, "-persons"))
                        .items())
                .isEmpty();
        assertThat(world.of(ShowUnitBalances.class).execute(everything)).isEmpty();
        assertThat(world.of(ListBalanceCountries.class).execute()).containsExactlyInAnyOrder("CN", "KZ");
        world.as(PlatformRole.ANALYST);
        assertThat(world.of(ShowLedger.class)
                        .execute(everything, PageRequest.first(20))
                        .total())
                .isZero();
    }
}
