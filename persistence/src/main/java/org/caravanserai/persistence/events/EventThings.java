package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.SearchAction;
import org.caravanserai.domain.events.SeriesAction;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Events and series by their titles; a registration by its event and code, without the person. */
@ApplicationScoped
class EventThings implements NamedThings {

    private static final String PUBLIC = Arrays.stream(EventState.values())
            .filter(EventState::isPublic)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", "));

    @Override
    public List<NamedThing> things() {
        return List.of(
                NamedThing.of(EventAction.SUBJECT, "academic_event", "id")
                        .title("title")
                        .link("case when published_at is not null and state in (" + PUBLIC
                                + ") then '/events/' || slug end"),
                NamedThing.of(SeriesAction.SUBJECT, "event_series", "id").title("title"),
                NamedThing.of(
                                RegistrationAction.SUBJECT,
                                "registration r join academic_event e on e.id = r.event_id",
                                "r.id")
                        .title("e.title")
                        .words("r.code"),
                NamedThing.of(
                                ContributionAction.SUBJECT,
                                "event_contribution c join academic_event e on e.id = c.event_id",
                                "c.id")
                        .title("e.title")
                        .words("c.code"),
                NamedThing.of(SearchAction.SUBJECT, "event_search_rebuild", "id")
                        .link("'/admin/search'", Permission.MAINTAIN_SEARCH));
    }
}
