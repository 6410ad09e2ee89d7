package org.caravanserai.domain.events;

import java.util.Collection;
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

    /** Events of these organizations, newest first; sorts {@code startsAt}, {@code title}, {@code state}. */
    Page<EventRow> of(Collection<UUID> organizations, @Nullable EventState state, PageRequest request);

    /** Public events of one organization or series, the next first. */
    List<EventRow> publicOf(UUID organization, int most);

    /**
     * The first events of the organizations in each stage, by one statement: those sent back first, because they wait
     * for the organizer, then what is to come or under way, the nearest first, then what is over.
     *
     * @param most how many of one stage
     */
    List<EventRow> perStage(Collection<UUID> organizations, int most);

    /** Number of events of the organizations by state. */
    List<PerState> perState(Collection<UUID> organizations);

    /** Number of events in a state. */
    record PerState(EventState state, int events) {}
}
