package org.caravanserai.events.programme.schedule;

import java.util.Locale;

/** Nothing of the input can be used; tells the line or path where reading ended. */
public final class UnreadableSchedule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final Why why;

    UnreadableSchedule(String place, Why why) {
        super(place + ": " + why);
        this.place = place;
        this.why = why;
    }

    public String place() {
        return place;
    }

    public Why why() {
        return why;
    }

    /** What is the matter with the input as a whole. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_SESSIONS,
        TOO_DEEP,
        MALFORMED_XML,
        MALFORMED_JSON,
        DOCUMENT_TYPE,
        NOT_A_SCHEDULE;

        /** Key of the message. */
        public String key() {
            return "schedule-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
