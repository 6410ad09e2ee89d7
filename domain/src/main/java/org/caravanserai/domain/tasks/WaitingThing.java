package org.caravanserai.domain.tasks;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person.
 *
 * @param id names it among those of its kind
 * @param title what it is, or what it is about; empty where only {@code words} say it
 * @param words what is the same in all languages, such as the full name of a person, a year or an address; null where there is none
 * @param place the center, event, project or organization where it waits; null where it belongs to none
 * @param due by when it is to be done; null when it is never late
 * @param page path of the page where it is done; null where only the list of its kind leads to it
 */
public record WaitingThing(
        TaskKind kind,
        String id,
        LocalizedText title,
        @Nullable String words,
        @Nullable Place place,
        Instant since,
        @Nullable Instant due,
        @Nullable String page) {

    /** Where things wait. */
    public record Place(UUID id, LocalizedText name) {}

    public boolean isLate(Instant now) {
        return due != null && due.isBefore(now);
    }
}
