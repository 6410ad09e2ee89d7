package org.caravanserai.exchanges.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.exchanges.agreement.Dependent;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.Succession;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.call.MoveCall;
import org.caravanserai.exchanges.nomination.CancelNomination;
import org.caravanserai.exchanges.nomination.MoveNomination;

/** What is done with a call, a nomination or a stay when its agreement ends. */
@ApplicationScoped
class EndingSteps {

    private final Nominations nominations;
    private final Calls calls;
    private final CancelNomination cancel;
    private final MoveNomination moveNomination;
    private final MoveCall moveCall;

    @Inject
    EndingSteps(
            Nominations nominations,
            Calls calls,
            CancelNomination cancel,
            MoveNomination moveNomination,
            MoveCall moveCall) {
        this.nominations = nominations;
        this.calls = calls;
        this.cancel = cancel;
        this.moveNomination = moveNomination;
        this.moveCall = moveCall;
    }

    /** Cancels a nomination, or a stay that has not begun. */
    void cancel(Dependent thing, String why) {
        boolean begun = thing.kind() == DependentKind.STAY && !thing.state().equals(MobilityState.EXPECTED.name());
        if (thing.nomination() != null && !begun) {
            cancel.execute(locked(thing).code(), why);
        }
    }

    /** Moves it, as {@link MoveNomination} and {@link MoveCall} say. */
    void move(Dependent thing, Succession succession, String why) {
        if (thing.kind() == DependentKind.CALL) {
            moveCall.execute(calls.lock(Slug.of(thing.code())).orElseThrow(), succession, why);
        } else {
            moveNomination.execute(locked(thing), succession, why);
        }
    }

    private Nomination locked(Dependent thing) {
        return nominations.lock(Objects.requireNonNull(thing.nomination())).orElseThrow();
    }
}
