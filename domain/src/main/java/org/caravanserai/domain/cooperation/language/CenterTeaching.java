package org.caravanserai.domain.cooperation.language;

import java.time.LocalDate;
import org.caravanserai.domain.access.Disclosure;
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
public record CenterTeaching(
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

    /** As it goes into sums that somebody may learn; how often learners came is for strangers a share of many of them. */
    public CenterTeaching parts(Disclosure disclosure) {
        long left = disclosure.part(completed);
        boolean marks = disclosure.tellsShare(learners);
        return new CenterTeaching(
                center,
                title,
                country,
                openedOn,
                closesOn,
                agreementEnds,
                offered,
                confirmed,
                places,
                disclosure.part(learners),
                left,
                left + disclosure.part(ended - completed),
                marks ? attended : 0,
                marks ? marked : 0,
                disclosure.part(chinese),
                disclosure.part(present));
    }

    /** As it is published. */
    public CenterTeaching told(Disclosure disclosure) {
        var parts = parts(disclosure);
        return new CenterTeaching(
                center,
                title,
                country,
                openedOn,
                closesOn,
                agreementEnds,
                offered,
                confirmed,
                places,
                disclosure.people(parts.learners),
                disclosure.people(parts.completed),
                disclosure.people(parts.ended),
                parts.attended,
                parts.marked,
                disclosure.people(parts.chinese),
                disclosure.people(parts.present));
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closesOn == null || !day.isAfter(closesOn));
    }
}
