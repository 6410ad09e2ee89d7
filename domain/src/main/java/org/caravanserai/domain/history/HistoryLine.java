package org.caravanserai.domain.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of history as it is read.
 *
 * @param subject the {@link Subject#name()}
 * @param action the {@link HistoryAction#name()}
 * @param account whose account did it; null for the platform and for people without one
 * @param who blank for somebody whose account was deleted
 * @param thing what the line is about; null where it was not asked for, or does not exist any more
 * @param part which of its parts; null where the line is about the whole, or it does not exist any more
 * @param mentioned other things that the line names by their ids, such as the person who got a role, in this order; without those that do not exist any more
 */
public record HistoryLine(
        UUID id,
        String subject,
        UUID subjectId,
        String action,
        @Nullable String fromState,
        @Nullable String toState,
        @Nullable UUID account,
        String who,
        @Nullable String reason,
        Instant when,
        @Nullable ThingName thing,
        @Nullable ThingName part,
        List<ThingName> mentioned) {

    public HistoryLine {
        mentioned = List.copyOf(mentioned);
    }

    /** A line as it is stored. */
    public HistoryLine(
            UUID id,
            String subject,
            UUID subjectId,
            String action,
            @Nullable String fromState,
            @Nullable String toState,
            @Nullable UUID account,
            String who,
            @Nullable String reason,
            Instant when) {
        this(id, subject, subjectId, action, fromState, toState, account, who, reason, when, null, null, List.of());
    }

    /** The same line with another name as its author, for readers who may not know the real one. */
    public HistoryLine by(String name) {
        return new HistoryLine(
                id, subject, subjectId, action, fromState, toState, null, name, reason, when, thing, part, mentioned);
    }

    /** The same line with the names of what it is about. */
    public HistoryLine about(@Nullable ThingName thing, @Nullable ThingName part, List<ThingName> mentioned) {
        return new HistoryLine(
                id, subject, subjectId, action, fromState, toState, account, who, reason, when, thing, part, mentioned);
    }
}
