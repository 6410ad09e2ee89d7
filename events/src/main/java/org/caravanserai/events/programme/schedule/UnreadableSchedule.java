package org.caravanserai.events.programme.schedule;

/** Nothing of the input can be used; tells the line or path where reading ended. */
public final class UnreadableSchedule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;

    UnreadableSchedule(String place, String reason) {
        super(place + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
