package org.caravanserai.domain.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Events as they are read. */
public interface EventDirectory {

    /** Uses one statement for any event. */
    Optional<EventView> bySlug(String slug);

    /** A few characters that change whenever what {@link #bySlug} answers changes; one short statement. */
    Optional<String> fingerprint(String slug);

    /** These events, newest first; sorts {@code startsAt}, {@code title}, {@code state}, and {@code next}: what is under way or comes, the nearest first. */
    Page<EventRow> of(EventScope scope, @Nullable EventState state, PageRequest request);

    /** Public events of one organization or series, the next first. */
    List<EventRow> publicOf(UUID organization, int most);

    /**
     * The first of these events in each stage, by one statement: those sent back first, because they wait
     * for the organizer, then what is to come or under way, the nearest first, then what is over.
     *
     * @param most how many of one stage
     */
    List<EventRow> perStage(EventScope scope, int most);

    /** Number of these events by state. */
    List<PerState> perState(EventScope scope);

    /** Number of events in a state. */
    record PerState(EventState state, int events) {}
}
