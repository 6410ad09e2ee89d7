package org.caravanserai.domain.cooperation.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something agreed on that is in effect and ends soon.
 *
 * @param subkind name of a constant of the kind's own enum, for records of the registry; null where there is none
 * @param reference code of an exchange agreement, slug of a center or record
 * @param owner who answers for it; empty where that is a country
 * @param ownerCountry the country that answers for it; null where that is somebody else
 * @param countries beside the home country
 * @param endsOn its last day
 * @param people on a stay under it or in a class of it, or admitted last; null where nobody is counted, or the reader may not know
 * @param records of the registry that name it
 * @param organization slug of the organization on whose page it stands; null where it has a page of its own
 */
public record UpcomingEnd(
        Kind kind,
        @Nullable String subkind,
        String reference,
        LocalizedText title,
        LocalizedText owner,
        @Nullable String ownerCountry,
        List<String> countries,
        LocalDate endsOn,
        @Nullable Long people,
        long records,
        @Nullable String organization) {

    /** What can end. */
    public enum Kind {
        EXCHANGE_AGREEMENT,
        CENTER,
        INSTRUMENT,
        MECHANISM,
        ALLIANCE,
        PROGRAMME,
        PROJECT
    }

    public UpcomingEnd {
        countries = List.copyOf(countries);
    }

    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, endsOn);
    }
}
