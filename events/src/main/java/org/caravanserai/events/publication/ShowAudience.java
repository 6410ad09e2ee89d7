package org.caravanserai.events.publication;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AudienceRule;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Number of people who came to an event, for its organizer. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ShowAudience {

    private final OwnEvents events;
    private final Clock clock;

    @Inject
    public ShowAudience(OwnEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param people null: not counted
     * @param countable whether it takes place and has begun
     */
    public record Audience(@Nullable Integer people, boolean countable) {}

    /**
     * @throws NotFound when there is none that the caller manages
     */
    public Audience execute(String slug) {
        var event = events.bySlug(slug);
        return new Audience(event.audience(), AudienceRule.allows(event, clock.instant()));
    }
}
