package org.caravanserai.schedule;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.domain.events.programme.EventProgramme;

/**
 * An uploaded schedule in either format.
 *
 * @param content the whole file
 * @param fallback zone of times without one where the conference names none
 */
public record ScheduleSource(byte[] content, ZoneId fallback) {

    /** Larger files are refused; the largest known real one has two megabytes. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    /** The programme read, and notes about what had to be adapted. */
    public record Reading(EventProgramme programme, List<Note> notes) {}

    /**
     * Reads what can be read.
     *
     * @throws UnreadableSchedule when nothing can
     */
    public Reading read() {
        return read(new ReadingLimits());
    }

    Reading read(ReadingLimits limits) {
        if (content.length > MOST_BYTES) {
            throw new UnreadableSchedule("/", UnreadableSchedule.Why.TOO_LARGE, MOST_BYTES >> 20);
        }
        return isXml() ? new ScheduleXmlReader(this, limits).read() : new ScheduleJsonReader(this, limits).read();
    }

    private boolean isXml() {
        for (int i = start(); i < content.length; i++) {
            if (!Character.isWhitespace(content[i]) && content[i] != 0) {
                return content[i] == '<' || content[i] == (byte) 0xFE || content[i] == (byte) 0xFF;
            }
        }
        throw new UnreadableSchedule("line 1", UnreadableSchedule.Why.EMPTY);
    }

    private int start() {
        boolean mark = content.length > 2
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    /** Opens it from the beginning, without a UTF-8 byte order mark. */
    InputStream open() {
        return new ByteArrayInputStream(content, start(), content.length - start());
    }

    /** Creates a reader from what the first pass found. */
    ModelReader reader(String acronym, String zone, String place, Notes notes) {
        return new ModelReader(acronym, zone(zone, place, notes));
    }

    private ZoneId zone(String name, String place, Notes notes) {
        if (!name.isEmpty()) {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException unknown) {
                notes.add(place, Note.Reason.UNKNOWN_ZONE, name, fallback.getId());
            }
        }
        return fallback;
    }
}
