package org.caravanserai.exchanges.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.exchanges.agreement.Dependent;
import org.caravanserai.domain.exchanges.agreement.DependentFate;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.EndingDecision;
import org.caravanserai.domain.exchanges.agreement.EndingDirectory;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.agreement.GiveNotice;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions about what depends on an agreement that ends. */
class EndingUseCasesTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final String agreement = world.inForce(3);
    private final String person = world.nominated(agreement, "amina").code();

    @BeforeEach
    void knows() {
        world.as(world.homeOfficer);
        world.wiring
                .answer(EndingDirectory.class, "one", asked -> one((DependentKind) asked[1], (String) asked[2]))
                .answer(EndingDirectory.class, "progress", asked -> new EndingDirectory.Progress(1, undecided()))
                .answer(
                        EndingDirectory.class,
                        "of",
                        asked -> new Page<>(
                                one(DependentKind.NOMINATION, person).stream().toList(), 0, 20, 1));
    }

    private long undecided() {
        return world.exchanges.endings.table.all().isEmpty() ? 1 : 0;
    }

    private Optional<Dependent> one(DependentKind kind, String code) {
        return world.exchanges
                .nominations
                .lock(code)
                .filter(found -> kind == DependentKind.NOMINATION)
                .map(found -> new Dependent(
                        kind,
                        found.id(),
                        found.code(),
                        LocalizedText.EMPTY,
                        found.nominee().name(),
                        found.code(),
                        found.place().year(),
                        found.state().name(),
                        found.state() == NominationState.PENDING,
                        null));
    }

    private DecideEnding.Command command(String fate, String movedTo, String reason) {
        return new DecideEnding.Command(agreement, "NOMINATION", person, fate, movedTo, reason);
    }

    private void decide(String fate, String movedTo) {
        world.of(DecideEnding.class).execute(command(fate, movedTo, "The scheme is closed"));
        world.commit();
    }

    private void notice() {
        world.of(GiveNotice.class).execute(agreement, Exchanges.YEAR.toString(), "No more funds");
        world.commit();
    }

    private EndingDecision decision() {
        return world.exchanges.endings.table.all().get(0);
    }

    @Test
    void theEndIsCompleteWhenItIsDecidedWhatBecomesOfEach() {
        assertRefused("no-notice-given", () -> decide("HONOUR", null));
        var before = world.of(ShowEnding.class).execute(agreement, PageRequest.first(20));
        assertThat(before.noticeGiven()).isFalse();
        assertThat(before.complete()).isFalse();
        notice();
        assertThat(world.of(ShowEnding.class)
                        .execute(agreement, PageRequest.first(20))
                        .complete())
                .isFalse();
        decide("HONOUR", null);
        assertThat(decision().fate()).isEqualTo(DependentFate.HONOUR);
        assertThat(decision().decidedBy()).isEqualTo(world.homeOfficer.id());
        assertThat(world.history()).last().asString().contains("HONOUR " + person + ": The scheme is closed");
        var after = world.of(ShowEnding.class).execute(agreement, PageRequest.first(20));
        assertThat(after.complete()).isTrue();
        assertThat(after.things().items()).hasSize(1);
    }

    @Test
    void cancellingCancelsForTheSendingSideOnly() {
        notice();
        world.as(world.partnerOfficer);
        decide("CANCEL", null);
        assertThat(world.exchanges.nominations.lock(person).orElseThrow().state())
                .as("the receiving side cannot")
                .isEqualTo(NominationState.PENDING);
        world.as(world.homeOfficer);
        decide("CANCEL", null);
        assertThat(world.exchanges.nominations.lock(person).orElseThrow().state())
                .isEqualTo(NominationState.CANCELLED);
        assertThat(world.exchanges.endings.table.all()).hasSize(1);
        assertNotFound(() -> decide("HONOUR", null));
    }

    @Test
    void somethingIsMovedToAnAgreementBetweenTheSame() {
        notice();
        var other = world.inForce(2);
        world.as(world.homeOfficer);
        assertInvalid("movedTo: required", () -> decide("MOVE", " "));
        assertInvalid("movedTo: not-between-the-same", () -> decide("MOVE", agreement));
        assertInvalid("movedTo: not-between-the-same", () -> decide("MOVE", "NONE"));
        var drafted = world.drafted(1);
        assertInvalid("movedTo: agreement-not-in-force", () -> decide("MOVE", drafted));
        decide("MOVE", other);
        assertThat(decision().movedTo()).isEqualTo(world.agreement(other).id());
        decide("HONOUR", null);
        assertThat(decision().movedTo()).isNull();
    }

    @Test
    void whatIsMissingIsNamedAndOthersSeeNothing() {
        notice();
        assertInvalid(
                List.of("kind: required", "fate: required", "reason: required"), () -> world.of(DecideEnding.class)
                        .execute(new DecideEnding.Command(agreement, null, person, null, null, null)));
        assertInvalid("fate: not-one-of", () -> decide("FORGET", null));
        assertNotFound(() -> world.of(DecideEnding.class)
                .execute(new DecideEnding.Command(agreement, "CALL", person, "HONOUR", null, "So")));
        world.as(world.stranger);
        assertNotFound(() -> decide("HONOUR", null));
        assertNotFound(() -> world.of(ShowEnding.class).execute(agreement, PageRequest.first(20)));
    }
}
