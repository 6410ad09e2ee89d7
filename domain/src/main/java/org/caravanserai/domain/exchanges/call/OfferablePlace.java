package org.caravanserai.domain.exchanges.call;

import java.util.SortedMap;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A condition of an agreement in force whose places a call can offer.
 *
 * @param agreement its code
 * @param title of the agreement
 * @param condition its code
 * @param country of the destination
 * @param unit of the sending organization that it is for; null for all
 * @param places of each academic year from the one that is asked for on, without years that have none
 */
public record OfferablePlace(
        String agreement,
        LocalizedText title,
        String condition,
        String kind,
        NamedParty to,
        @Nullable String country,
        @Nullable LocalizedText unit,
        SortedMap<AcademicYear, Integer> places,
        AcademicYear firstYear,
        AcademicYear lastYear) {}
