package org.caravanserai.domain.centers.teaching;

import java.time.DayOfWeek;
import java.util.Set;
import org.caravanserai.domain.access.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * A class in which people can enrol now, wherever it is held.
 *
 * @param city where it is held, or of the center that holds it online
 * @param weekdays of its sessions ahead, in its time zone
 * @param daytimes of its sessions ahead
 */
public record OfferedClass(
        ClassRow row, @Nullable String city, String country, Set<DayOfWeek> weekdays, Set<Daytime> daytimes) {

    /** As strangers read it. */
    public OfferedClass told(Disclosure disclosure) {
        return new OfferedClass(row.told(disclosure), city, country, weekdays, daytimes);
    }
}
