package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.platform.history.History;

/** Accepts nominations of scholars whom the receiving side has invited. */
@ApplicationScoped
public class InvitedNominations {

    private final Nominations nominations;
    private final History history;
    private final Clock clock;

    @Inject
    public InvitedNominations(Nominations nominations, History history, Clock clock) {
        this.nominations = nominations;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param mobility code of the stay
     */
    public record Accepted(UUID nomination, String mobility) {}

    /**
     * @param code of an undecided nomination
     * @param invitation its code
     */
    public Accepted accept(String code, String invitation) {
        var nomination = nominations.lock(code).orElseThrow();
        history.step(
                nomination,
                NominationAction.ACCEPTED,
                invitation,
                () -> nomination.accept(nomination.proposal(), null, clock.instant()));
        var stay = new Mobility(nomination.id());
        nominations.add(stay);
        return new Accepted(nomination.id(), stay.code());
    }
}
