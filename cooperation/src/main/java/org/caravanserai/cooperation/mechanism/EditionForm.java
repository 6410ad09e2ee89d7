package org.caravanserai.cooperation.mechanism;

import java.time.LocalDate;
import org.caravanserai.domain.cooperation.mechanism.Edition;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a mechanism as a keeper enters it.
 *
 * @param event slug of the event on this platform
 */
public record EditionForm(
        @Between(least = 1, most = Edition.MOST) int number,
        LocalDate heldOn,
        @Longest(Edition.MAX_CITY) @Nullable String city,
        @Nullable CountryCode country,
        @Nullable String event,
        @Between(least = 0, most = MOST_PEOPLE) @Nullable Integer attendance,
        @OrEmpty LocalizedText outcome) {

    public static final int MOST_PEOPLE = 10_000_000;

    /**
     * @throws Invalid each fault with its field
     */
    Edition edition() {
        return new Edition(number, heldOn, city, country, event, attendance, outcome);
    }
}
