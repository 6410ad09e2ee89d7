package org.caravanserai.web.rest;

import java.time.Instant;
import org.caravanserai.domain.history.HistoryLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of history as the API returns it.
 *
 * @param who null if the account was deleted
 */
public record HistoryLineJson(
        String action,
        @Nullable String fromState,
        @Nullable String toState,
        @Nullable String who,
        @Nullable String reason,
        Instant at) {

    public static HistoryLineJson of(HistoryLine line) {
        return new HistoryLineJson(
                line.action(),
                line.fromState(),
                line.toState(),
                line.who().isEmpty() ? null : line.who(),
                line.reason(),
                line.when());
    }
}
