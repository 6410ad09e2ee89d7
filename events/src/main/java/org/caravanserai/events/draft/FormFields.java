package org.caravanserai.events.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wrote into the fields of a form, and collects every fault instead of stopping at the first. What is wrong is null. */
final class FormFields {

    private final Invalid.Collector faults = new Invalid.Collector();

    /** Notes a fault where nothing is written. */
    boolean needed(String field, @Nullable String text) {
        if (isBlank(text)) {
            wrong(field, "required");
            return false;
        }
        return true;
    }

    void wrong(String field, String key, Object... arguments) {
        faults.check(false, field, key, arguments);
    }

    boolean anyWrong() {
        return !faults.isEmpty();
    }

    /** All faults, in the order in which they were found. */
    Invalid refusal() {
        return faults.refusal();
    }

    <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String name) {
        if (!needed(field, name)) {
            return null;
        }
        var wanted = String.valueOf(name).strip();
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            wrong(field, "not-one-of", String.valueOf(name), Arrays.toString(type.getEnumConstants()));
        }
        return found.orElse(null);
    }

    @Nullable
    LocalizedText text(String field, @Nullable Map<String, String> texts) {
        return value(field, () -> new LocalizedText(texts == null ? Map.of() : texts));
    }

    /** The thing that a slug names; null also where nothing is written. */
    <T> @Nullable UUID reference(
            String field, @Nullable String slug, Function<Slug, Optional<T>> look, Function<T, UUID> id) {
        if (isBlank(slug)) {
            return null;
        }
        var address = value(field, () -> Slug.of(String.valueOf(slug).strip()));
        if (address == null) {
            return null;
        }
        var found = look.apply(address).map(id);
        if (found.isEmpty()) {
            wrong(field, "unknown-reference", String.valueOf(slug));
        }
        return found.orElse(null);
    }

    /** A zone of the IANA database, which knows its summers; an offset knows none. */
    @Nullable
    ZoneId zone(String field, @Nullable String id) {
        var name = String.valueOf(id).strip();
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            wrong(field, "unknown-time-zone", name);
            return null;
        }
        return ZoneId.of(name);
    }

    /**
     * A time with an offset, or one of the clock in the zone; null also where nothing is written. A time that the clocks
     * leave out when they are put forward is wrong; of one that comes twice when they are put back the earlier is
     * meant, and who means the later says so by the API, with its offset.
     *
     * @param zone null where it was wrong: then a time of the clock is checked, but cannot be placed
     */
    @Nullable
    Instant time(String field, @Nullable String text, @Nullable ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException withoutOffset) {
            return localTime(field, text.strip(), zone);
        }
    }

    private @Nullable Instant localTime(String field, String text, @Nullable ZoneId zone) {
        try {
            var local = LocalDateTime.parse(text);
            if (zone == null) {
                return null;
            }
            if (zone.getRules().getValidOffsets(local).isEmpty()) {
                wrong(field, "time-left-out", local.toString(), zone.getId());
                return null;
            }
            return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        } catch (DateTimeException nonsense) {
            wrong(field, "not-a-time", text);
            return null;
        }
    }

    /**
     * What the construction makes.
     *
     * @param field whose fault it is when the construction refuses; empty: the fault keeps its own field
     */
    <T> @Nullable T value(String field, Supplier<T> construction) {
        return faults.value(own -> field.isEmpty() ? placed(own) : field, construction);
    }

    /** A country stands in the form with its venue. */
    private static String placed(String field) {
        return field.equals("country") ? "venue.country" : field;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
