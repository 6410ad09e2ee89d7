package org.caravanserai.web.rest;

import java.time.Instant;
import java.util.Map;
import org.caravanserai.domain.history.HistoryLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of history as the API returns it.
 *
 * @param who null if the account was deleted
 * @param part title of the part that the line is about, by language, for example of a milestone; null where it is about the whole
 */
public record HistoryLineJson(
        String action,
        @Nullable String fromState,
        @Nullable String toState,
        @Nullable String who,
        @Nullable String reason,
        @Nullable Map<String, String> part,
        Instant at) {

    public static HistoryLineJson of(HistoryLine line) {
        return new HistoryLineJson(
                line.action(),
                line.fromState(),
                line.toState(),
                line.who().isEmpty() ? null : line.who(),
                line.reason(),
                line.part() == null ? null : line.part().titles().get(0).texts(),
                line.when());
    }
}
