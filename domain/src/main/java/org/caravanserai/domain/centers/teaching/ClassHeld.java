package org.caravanserai.domain.centers.teaching;

import java.time.LocalDate;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;

/**
 * How a class is held, whoever teaches it and wherever it meets: as a director enters it, as it is kept and as it is read.
 *
 * @param name what tells it from other classes of the course, for example "Evening group"; may be empty
 * @param minimum fewest learners with whom it is held
 * @param maximum places
 * @param decideOn the day on which it is decided whether the class is held
 * @param withApproval whether the center decides on each enrolment
 */
public record ClassHeld(
        @OrEmpty LocalizedText name,
        ClassMode mode,
        @Between(least = 1, most = MOST_LEARNERS) int minimum,
        @Between(least = 1, most = MOST_LEARNERS) int maximum,
        LocalDate decideOn,
        @OrEmpty boolean withApproval) {

    static final int MOST_LEARNERS = 10_000;
}
