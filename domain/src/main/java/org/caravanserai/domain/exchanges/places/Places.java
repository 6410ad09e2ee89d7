package org.caravanserai.domain.exchanges.places;

/**
 * The places of one condition in one academic year. Never more are reserved, taken and promised than there are, except by exceptions that a
 * second person has confirmed (the database guards it).
 *
 * @param condition its code
 * @param places how many people may go
 * @param reserved held by nominations that are open or accepted
 * @param taken by people who have arrived
 * @param exceptions how many of the reserved and taken ones were confirmed beyond the places
 * @param promised kept for people whom a call has given a place and who are not nominated yet
 */
public record Places(String condition, int places, int reserved, int taken, int exceptions, int promised) {

    /** Without promises. */
    public Places(String condition, int places, int reserved, int taken, int exceptions) {
        this(condition, places, reserved, taken, exceptions, 0);
    }

    /** Without exceptions and promises. */
    public Places(String condition, int places, int reserved, int taken) {
        this(condition, places, reserved, taken, 0, 0);
    }

    public int left() {
        return Math.max(0, places - reserved - taken - promised);
    }
}
