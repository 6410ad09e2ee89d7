package org.caravanserai.web.events.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeSession;

/**
 * What takes place at a moment, and what comes after it: nothing of both until two hours before the first session and after the last.
 *
 * @param now sessions that have begun and not ended
 * @param next the sessions that begin next, all at the same time
 */
public record ProgrammeMoment(List<Line> now, List<Line> next) {

    private static final Duration BEFORE = Duration.ofHours(2);
    private static final ProgrammeMoment NOTHING = new ProgrammeMoment(List.of(), List.of());

    /**
     * A session, shown as a link to its place in the programme.
     *
     * @param id of its element on the page of its day
     * @param tag language of its title, a tag or empty
     */
    public record Line(
            String id, int day, Instant start, Instant end, String room, String title, String tag, String speakers) {

        static Line of(ProgrammeSession session) {
            return new Line(
                    SessionCard.id(session.guid()),
                    session.day(),
                    session.start().toInstant(),
                    session.end().toInstant(),
                    session.room(),
                    session.texts().title(),
                    SessionCard.tag(session.language()),
                    session.persons().stream().map(ProgrammePerson::displayName).collect(Collectors.joining(", ")));
        }
    }

    static ProgrammeMoment of(List<ProgrammeSession> sessions, Instant moment) {
        var lines = sessions.stream()
                .map(Line::of)
                .sorted(Comparator.comparing(Line::start).thenComparing(Line::room))
                .toList();
        if (lines.isEmpty() || moment.isBefore(lines.get(0).start().minus(BEFORE))) {
            return NOTHING;
        }
        var now = lines.stream()
                .filter(line -> !line.start().isAfter(moment) && moment.isBefore(line.end()))
                .toList();
        var later = lines.stream().filter(line -> line.start().isAfter(moment)).toList();
        var next = later.stream()
                .filter(line -> line.start().equals(later.get(0).start()))
                .toList();
        return new ProgrammeMoment(now, next);
    }
}
