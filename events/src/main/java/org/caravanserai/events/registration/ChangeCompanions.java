package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Somebody brings more people along, or fewer; fewer may let the next one waiting in. */
@UseCase
@Public
public class ChangeCompanions {

    private KnownRegistrations known;
    private Departures departures;

    @SuppressWarnings("NullAway.Init")
    protected ChangeCompanions() {}

    @Inject
    public ChangeCompanions(KnownRegistrations known, Departures departures) {
        this.known = known;
        this.departures = departures;
    }

    /**
     * @throws org.caravanserai.domain.shared.Refused {@code event-full} when more places are wanted than are free
     */
    public void with(String code, @Nullable String guestKey, int accompanying) {
        departures.bring(known.byCode(code, guestKey), accompanying);
    }
}
