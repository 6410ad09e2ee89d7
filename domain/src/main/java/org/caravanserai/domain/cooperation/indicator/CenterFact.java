package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A center with what was taught there in a period.
 *
 * @param agreementEnds last day of the agreement between its owners; null where there is none
 * @param offered classes that were offered
 * @param confirmed classes of these that were held or will be
 * @param places of the confirmed classes
 * @param learners in the confirmed classes
 * @param completed learners who completed their class
 * @param ended learners whose class is over for them, completed or not
 * @param attended marks that say somebody was there
 * @param marked marks that count, without excused absences
 * @param chinese learners of Chinese in the confirmed classes
 * @param present learners in classes on the last day of the period
 */
public record CenterFact(
        String center,
        LocalizedText title,
        String country,
        LocalDate openedOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate agreementEnds,
        long offered,
        long confirmed,
        long places,
        long learners,
        long completed,
        long ended,
        long attended,
        long marked,
        long chinese,
        long present) {

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closesOn == null || !day.isAfter(closesOn));
    }
}
