package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.enrolment.PlaceOffers;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director changes how a class is held; additional places are offered to the first on the waiting list. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ChangeClass {

    private final SeatsOfClasses classSeats;
    private final ClassSessions sessions;
    private final ClassTermsReader reader;
    private final PlaceOffers offers;
    private final ClassAccess access;
    private final History history;
    private final Clock clock;

    @Inject
    public ChangeClass(
            SeatsOfClasses classSeats,
            ClassSessions sessions,
            ClassTermsReader reader,
            PlaceOffers offers,
            ClassAccess access,
            History history,
            Clock clock) {
        this.classSeats = classSeats;
        this.sessions = sessions;
        this.reader = reader;
        this.offers = offers;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Term and course stay as they are.
     *
     * @param version that was read; null: any
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code class-over}, {@code capacity-below-taken}
     * @throws Conflict {@code changed-meanwhile} when the version is another one by now
     * @throws Invalid each fault with its field
     */
    public void execute(String code, @Nullable Long version, ClassSettings settings) {
        var found = access.lockedDirected(code);
        if (version != null && found.version() != version) {
            throw new Conflict("changed-meanwhile");
        }
        var terms = reader.read(access.center(found), settings);
        found.change(terms);
        sessions.firstStart(found.id()).ifPresent(first -> found.requireDecisionBefore(first, clock.instant()));
        var seats = classSeats.lockSeats(found.id());
        seats.resize(terms.held().maximum());
        offers.offer(found, seats);
        history.record(found.id(), ClassAction.CHANGED, null);
    }
}
