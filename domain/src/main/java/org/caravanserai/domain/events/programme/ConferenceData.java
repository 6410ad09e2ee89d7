package org.caravanserai.domain.events.programme;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says of its conference.
 *
 * @param start a date or a date with time, as the source wrote it
 * @param end as {@code start}
 * @param timeZone the name the source gave, which may be unknown to the platform
 * @param colors by role, such as {@code primary}
 */
public record ConferenceData(
        String acronym,
        String title,
        @Nullable String description,
        @Nullable String start,
        @Nullable String end,
        @Nullable Integer daysCount,
        @Nullable Duration timeslot,
        @Nullable String timeZone,
        @Nullable String logo,
        @Nullable String url,
        SortedMap<String, String> colors,
        List<String> keywords,
        List<Track> tracks,
        UnknownFields extra) {

    public ConferenceData {
        colors = Collections.unmodifiableSortedMap(new TreeMap<>(colors));
        keywords = List.copyOf(keywords);
        tracks = List.copyOf(tracks);
    }

    /** A conference of which only the names are known. */
    public static ConferenceData named(String acronym, String title) {
        return new ConferenceData(
                acronym,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new TreeMap<>(Map.of()),
                List.of(),
                List.of(),
                UnknownFields.NONE);
    }

    /** The same in a time zone. */
    ConferenceData in(ZoneId zone) {
        return new ConferenceData(
                acronym,
                title,
                description,
                start,
                end,
                daysCount,
                timeslot,
                zone.getId(),
                logo,
                url,
                colors,
                keywords,
                tracks,
                extra);
    }
}
