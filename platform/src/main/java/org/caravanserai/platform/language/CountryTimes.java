package org.caravanserai.platform.language;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.ZoneId;
import org.caravanserai.domain.shared.CountryCode;

/** The time of day in a country, by the zones that the time zone database lists for it. */
public final class CountryTimes {

    private CountryTimes() {}

    /** Whether clocks of the zone show at this moment what clocks somewhere in the country show; true where no zone of it is known. */
    public static boolean agree(CountryCode country, ZoneId zone, Instant moment) {
        var zones = TimeZone.getAvailableIDs(SystemTimeZoneType.ANY, country.value(), null);
        var offset = zone.getRules().getOffset(moment);
        return zones.isEmpty()
                || zones.stream()
                        .filter(ZoneId.getAvailableZoneIds()::contains)
                        .anyMatch(each ->
                                ZoneId.of(each).getRules().getOffset(moment).equals(offset));
    }
}
