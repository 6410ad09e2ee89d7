package org.caravanserai.events.publication;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AudienceRule;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** The organizer records how many people came to an event, beside those who registered. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class CountAudience {

    private final OwnEvents events;
    private final History history;
    private final Clock clock;

    @Inject
    public CountAudience(OwnEvents events, History history, Clock clock) {
        this.events = events;
        this.history = history;
        this.clock = clock;
    }

    /** How many people came: on site and online, registered or not. */
    @Described(name = "CountedAudience")
    public record Audience(
            @Described("On site and online, registered or not") @Between(least = 0, most = AudienceRule.MOST_PEOPLE)
            int people) {}

    /**
     * @throws NotFound when there is none that the caller manages
     * @throws Refused {@code event-not-begun}
     */
    public void execute(String slug, Audience audience) {
        var event = events.lock(slug);
        event.countAudience(audience.people(), clock.instant());
        history.record(event.id(), EventAction.AUDIENCE_COUNTED, String.valueOf(audience.people()));
    }
}
