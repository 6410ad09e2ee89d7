package org.caravanserai.domain.centers.center;

import org.caravanserai.domain.shared.LocalizedText;

/**
 * What a director wants to know of a center in the morning.
 *
 * @param sessions sessions of the day on the calendar of the center
 * @param unmarked sessions of the last 7 days whose attendance nobody has marked
 * @param openClasses classes that take enrolments
 * @param placesLeft places left in these
 * @param overdue fee accounts that owe something after the day it was due
 * @param permits permits of teachers that end within 90 days
 */
public record CenterDay(
        String slug,
        LocalizedText name,
        int sessions,
        int unmarked,
        int openClasses,
        int placesLeft,
        int overdue,
        int permits) {}
