package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer of the receiving side accepts a nomination, which makes a stay, or rejects it, which gives the place back. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DecideNomination {

    private final Nominations nominations;
    private final NominationAccess access;
    private final History history;
    private final NominationNotices notices;
    private final Clock clock;

    @Inject
    public DecideNomination(
            Nominations nominations, NominationAccess access, History history, NominationNotices notices, Clock clock) {
        this.nominations = nominations;
        this.access = access;
        this.history = history;
        this.notices = notices;
        this.clock = clock;
    }

    /** Possible decisions. */
    public enum Decision {
        ACCEPT,
        REJECT
    }

    /**
     * @param proposal that the officer has read
     * @param comment needed for a rejection
     */
    public record Command(
            String code,
            UUID proposal,
            Decision decision,
            @Nullable String comment) {}

    /**
     * @param mobility code of the stay; null after a rejection
     */
    public record Decided(
            String code, NominationState state, @Nullable String mobility) {}

    /**
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} for the sending side
     * @throws Conflict {@code stale-proposal} when the nomination was changed since it was read
     * @throws Invalid {@code required} for the comment of a rejection
     * @throws Refused {@code nomination-state} when it is decided already
     */
    public Decided execute(Command command) {
        var nomination = access.received(command.code());
        var before = nomination.state();
        String mobility = null;
        if (command.decision() == Decision.ACCEPT) {
            nomination.accept(command.proposal(), command.comment(), clock.instant());
            var stay = new Mobility(nomination.id());
            nominations.add(stay);
            mobility = stay.code();
            notices.accepted(nomination, stay);
        } else {
            nomination.reject(command.proposal(), command.comment(), clock.instant());
            access.release(nomination);
            notices.rejected(nomination);
        }
        history.record(
                nomination.id(),
                nomination.state() == NominationState.ACCEPTED ? NominationAction.ACCEPTED : NominationAction.REJECTED,
                before,
                nomination.state(),
                nomination.comment());
        return new Decided(nomination.code(), nomination.state(), mobility);
    }
}
