package org.caravanserai.events.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.organizations.OrganizationStanding;
import org.jspecify.annotations.Nullable;

/** For which organization, and in which series, the caller may have an event. */
@ApplicationScoped
public class EventOwnership {

    private final OwnEvents ownEvents;
    private final OrganizationStanding standing;
    private final EventSeriesRepository series;

    @Inject
    public EventOwnership(OwnEvents ownEvents, OrganizationStanding standing, EventSeriesRepository series) {
        this.ownEvents = ownEvents;
        this.standing = standing;
        this.series = series;
    }

    /**
     * @param today what the event says so far, which it may go on saying; null for a new event
     * @throws Invalid {@code not-your-organization}, {@code not-your-series}
     * @throws Refused {@code organization-inactive} when the organization was refused, closed or merged
     */
    void require(EventDetails wanted, @Nullable EventDetails today) {
        if (today == null || !today.organizer().equals(wanted.organizer())) {
            if (!ownEvents.isManager(wanted.organizer())) {
                throw new Invalid("organizer", "not-your-organization");
            }
            requireActive(wanted.organizer());
        }
        var id = wanted.series();
        if (id != null && (today == null || !id.equals(today.series())) && !isUsable(id, wanted.organizer())) {
            throw new Invalid("series", "not-your-series");
        }
    }

    /**
     * @throws Refused {@code organization-inactive} when the organization was refused, closed or merged
     */
    public void requireActive(UUID organizer) {
        standing.requireActive(organizer, "organization-inactive");
    }

    private boolean isUsable(UUID id, UUID organizer) {
        return series.byId(id)
                .map(EventSeries::organizer)
                .filter(owner -> owner.equals(organizer) || ownEvents.isManager(owner))
                .isPresent();
    }
}
