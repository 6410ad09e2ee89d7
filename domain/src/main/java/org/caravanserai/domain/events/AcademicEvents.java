package org.caravanserai.domain.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.ReservedSlugs;
import org.caravanserai.domain.shared.Slug;

/** All academic events. */
public interface AcademicEvents {

    /** Words in addresses of pages and of the API where slugs of events stand. */
    ReservedSlugs RESERVED_SLUGS = ReservedSlugs.of("new", "import", "series", "feed", "search", "calendar", "archive");

    Optional<AcademicEvent> bySlug(Slug slug);

    Optional<AcademicEvent> byId(UUID id);

    /**
     * Locks an event until the end of the transaction and reads its newest state. Whoever changes an event calls this before
     * anything else: the event is locked first, its seat pools after it, registrations last.
     */
    Optional<AcademicEvent> lock(Slug slug);

    /** Written at once, so that its seat pools can follow. */
    void add(AcademicEvent event);

    /** Deletes a draft with all that belongs to it. */
    void remove(AcademicEvent draft);

    /** A slug like this one that no event has yet and that is not reserved. */
    Slug freeSlug(Slug wish);

    /** Keeps what an event said when it was submitted, for good. */
    void keep(UUID event, EventSubmission submission);

    /** All submissions of an event, the last one first. */
    List<EventSubmission> submissions(UUID event);

    /** The change that waits for the authority; there is one at most. */
    Optional<EventChange> pendingChange(UUID event);

    void add(EventChange change);
}
