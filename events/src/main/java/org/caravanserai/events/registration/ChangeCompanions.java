package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Changes the number of accompanying people. Fewer may free a place; with moderation, more need a new decision. */
@UseCase
@Public
public class ChangeCompanions {

    private final KnownRegistrations known;
    private final SeatReleases releases;
    private final Clock clock;

    @Inject
    public ChangeCompanions(KnownRegistrations known, SeatReleases releases, Clock clock) {
        this.known = known;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * @throws org.caravanserai.domain.shared.Refused {@code event-full} when more places are wanted than are free,
     *     {@code registration-closed} when the event is over, cancelled or takes no more people, {@code registration-not-open-yet}
     */
    public void execute(String code, @Nullable String guestKey, int accompanying) {
        releases.bring(known.byCode(code, guestKey), accompanying, clock.instant());
    }
}
