package org.caravanserai.events.publication;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AudienceRule;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

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

    /**
     * @param people as typed
     * @throws NotFound when there is none that the caller manages
     * @throws Invalid {@code people}
     * @throws Refused {@code event-not-begun}
     */
    public void execute(String slug, @Nullable String people) {
        var event = events.lock(slug);
        var fields = new FormFields();
        var number =
                fields.needed("people", people) ? fields.integer("people", people, 0, AudienceRule.MOST_PEOPLE) : null;
        fields.throwIfAny();
        if (number == null) {
            throw new IllegalStateException("refused before");
        }
        event.countAudience(number, clock.instant());
        history.record(event.id(), EventAction.AUDIENCE_COUNTED, number.toString());
    }
}
