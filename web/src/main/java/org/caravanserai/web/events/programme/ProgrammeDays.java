package org.caravanserai.web.events.programme;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Track;
import org.jspecify.annotations.Nullable;

/** Filters of a programme: days, tracks and languages. */
final class ProgrammeDays {

    private final EventProgramme programme;

    ProgrammeDays(EventProgramme programme) {
        this.programme = programme;
    }

    /** The day asked for, else the one that is now, else the first. */
    @Nullable
    ProgrammeDay chosen(@Nullable String index, Instant now) {
        List<ProgrammeDay> days = programme.days();
        return days.stream()
                .filter(day -> Integer.toString(day.index()).equals(index))
                .findFirst()
                .or(() -> days.stream()
                        .filter(day -> !now.isBefore(day.start().toInstant())
                                && now.isBefore(day.end().toInstant()))
                        .findFirst())
                .or(() -> days.stream().findFirst())
                .orElse(null);
    }

    List<ProgrammeSession> sessions(ProgrammeDay day, @Nullable String track, @Nullable String language) {
        return programme.sessions().stream()
                .filter(session -> session.day() == day.index())
                .filter(session -> track == null || track.isBlank() || track.equals(session.track()))
                .filter(session -> language == null || language.isBlank() || language.equals(session.language()))
                .toList();
    }

    List<String> tracks() {
        return programme.sessions().stream()
                .map(ProgrammeSession::track)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    List<String> languages() {
        return programme.sessions().stream()
                .map(ProgrammeSession::language)
                .filter(language ->
                        language != null && !SessionCard.tag(language).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Colors of tracks that are safe to put into a style. */
    Map<String, String> colors() {
        Map<String, String> colors = new HashMap<>();
        for (Track track : programme.conference().tracks()) {
            String color = track.color();
            if (color != null && color.matches("#[0-9a-fA-F]{6}")) {
                colors.put(track.name(), color);
            }
        }
        return colors;
    }
}
