package org.caravanserai.domain.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A moment as somebody has written it (ISO 8601): with an offset, or as local time of a place that the reader knows.
 *
 * @param offset null for local time
 */
public record WrittenTime(LocalDateTime local, @Nullable ZoneOffset offset) {

    /**
     * @throws DateTimeException when the text is neither
     */
    public static WrittenTime parse(String text) {
        try {
            var time = OffsetDateTime.parse(text);
            return new WrittenTime(time.toLocalDateTime(), time.getOffset());
        } catch (DateTimeException withoutOffset) {
            return new WrittenTime(LocalDateTime.parse(text), null);
        }
    }

    /** A moment that is known. */
    public static WrittenTime of(Instant moment) {
        return new WrittenTime(LocalDateTime.ofInstant(moment, ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /**
     * The moment, local time taken in this zone. For a local time that occurs twice it is the earlier one; the later one has to
     * be written with its offset.
     *
     * @param field to which a fault belongs
     * @throws Invalid {@code time-left-out} for a local time that the clocks skip
     */
    public Instant in(String field, ZoneId zone) {
        if (offset != null) {
            return local.toInstant(offset);
        }
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw new Invalid(field, "time-left-out", local.toString(), zone.getId());
        }
        return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    @Override
    public String toString() {
        return offset == null ? local.toString() : local.atOffset(offset).toString();
    }
}
