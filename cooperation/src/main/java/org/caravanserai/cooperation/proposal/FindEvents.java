package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.mechanism.PublicEvent;
import org.caravanserai.domain.cooperation.mechanism.PublicEvents;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Public events from which a proposal can come, found by their titles. */
@UseCase
@Public
public class FindEvents {

    private static final int MOST = 8;

    private final PublicEvents events;

    @Inject
    public FindEvents(PublicEvents events) {
        this.events = events;
    }

    /**
     * The event with this slug, or else those whose titles contain the words, the latest first.
     *
     * @param words of a title, or the slug of an event
     */
    public List<PublicEvent> execute(@Nullable String words) {
        var wanted = words == null ? "" : words.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return events.bySlug(wanted).map(List::of).orElseGet(() -> events.titled(wanted, MOST));
    }
}
