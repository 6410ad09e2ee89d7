package org.caravanserai.domain.exchanges.places;

/**
 * The places of one condition in one academic year. Never more are reserved and taken than there are (the database guards
 * it).
 *
 * @param condition its code
 * @param places how many people may go
 * @param reserved held by nominations that are open or accepted
 * @param taken by people who have arrived
 */
public record Places(String condition, int places, int reserved, int taken) {

    public int left() {
        return places - reserved - taken;
    }
}
