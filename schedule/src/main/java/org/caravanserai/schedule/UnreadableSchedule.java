package org.caravanserai.schedule;

import java.util.Locale;
import org.caravanserai.platform.json.JsonLimits;

/** The input cannot be used at all; names the line or path where reading stopped. */
public final class UnreadableSchedule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final Why why;
    private final int limit;

    UnreadableSchedule(String place, Why why) {
        this(place, why, 0);
    }

    /**
     * @param limit that was passed: a number, seconds or megabytes
     */
    UnreadableSchedule(String place, Why why, int limit) {
        super(place + ": " + why);
        this.place = place;
        this.why = why;
        this.limit = limit;
    }

    public String place() {
        return place;
    }

    public Why why() {
        return why;
    }

    /** The limit that was passed (a number, seconds or megabytes); 0 where it was none. */
    public int limit() {
        return limit;
    }

    /** The problem with the whole input. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_DAYS,
        TOO_MANY_ROOMS,
        TOO_MANY_SESSIONS,
        TOO_MANY_PERSONS,
        TOO_MANY_LINKS,
        TAKES_TOO_LONG,
        TOO_DEEP,
        NUMBER_TOO_LARGE,
        MALFORMED_XML,
        MALFORMED_JSON,
        DOCUMENT_TYPE,
        NOT_A_SCHEDULE;

        static Why of(JsonLimits.Excess excess) {
            return switch (excess) {
                case TOO_DEEP -> TOO_DEEP;
                case NUMBER_TOO_LARGE -> NUMBER_TOO_LARGE;
            };
        }

        /** Key of the message. */
        public String key() {
            return "schedule-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
