package org.caravanserai.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.ThingName;
import org.jspecify.annotations.Nullable;

/**
 * A line of history as the API returns it.
 *
 * @param who null if the account was deleted
 * @param mentioned who and what else the line names, such as the person who got a role and the event
 * @param part title of the part that the line is about, by language, for example of a milestone; null where it is about the whole
 */
public record HistoryLineJson(
        String action,
        @Nullable String fromState,
        @Nullable String toState,
        @Nullable String who,
        @Nullable String reason,
        @Nullable Map<String, String> part,
        List<MentionedJson> mentioned,
        Instant at) {

    /** Somebody or something else that the line names: the name of a person, or a title by language. */
    public record MentionedJson(
            @Nullable String person, @Nullable Map<String, String> title) {

        static MentionedJson of(ThingName thing) {
            return new MentionedJson(
                    thing.person(),
                    thing.titles().isEmpty() ? null : thing.titles().get(0).texts());
        }
    }

    public static HistoryLineJson of(HistoryLine line) {
        return new HistoryLineJson(
                line.action(),
                line.fromState(),
                line.toState(),
                line.who().isEmpty() ? null : line.who(),
                line.reason(),
                line.part() == null ? null : line.part().titles().get(0).texts(),
                line.mentioned().stream().map(MentionedJson::of).toList(),
                line.when());
    }
}
