package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.persistence.instance.ListedThing;
import org.caravanserai.persistence.instance.ListedThings;

/** Events by their beginning. */
@ApplicationScoped
class ListedEvents implements ListedThings {

    @Override
    public List<ListedThing> listed() {
        var open = Arrays.stream(EventState.values())
                .filter(EventState::isPublic)
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", "));
        return List.of(new ListedThing(
                EventAction.SUBJECT,
                "academic_event t join organization o on o.id = t.organizer_id",
                "t.slug",
                "t.title",
                "t.state",
                "t.starts_at",
                "case when t.published_at is not null and t.state in (" + open + ") then '/events/' || t.slug end"));
    }
}
