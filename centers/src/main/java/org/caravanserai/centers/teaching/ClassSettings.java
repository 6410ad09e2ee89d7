package org.caravanserai.centers.teaching;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.teaching.ClassMode;
import org.caravanserai.domain.centers.teaching.ClassTerms;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.forms.Between;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * How a class is held, as a director enters it.
 *
 * @param decideOn the day on which it is decided whether it is held
 */
public record ClassSettings(
        @OrEmpty LocalizedText name,
        ClassMode mode,
        @Between(least = 1, most = MOST_LEARNERS) int minimum,
        @Between(least = 1, most = MOST_LEARNERS) int maximum,
        LocalDate decideOn,
        @Nullable Boolean withApproval,

        @Described("Email address of a teacher of the center") @Nullable
        EmailAddress teacher,

        @Described("Id of the room") @Nullable UUID room,

        @Described("Id of the teaching point; left out: at the seat of the center, or online") @Nullable
        UUID teachingPoint) {

    static final int MOST_LEARNERS = 10_000;

    /**
     * A class as it is held, as one would write it to leave it as it is.
     *
     * @param teacher address of the account
     */
    static ClassSettings of(ClassTerms terms, @Nullable EmailAddress teacher) {
        return new ClassSettings(
                terms.name(),
                terms.mode(),
                terms.minimum(),
                terms.maximum(),
                terms.decideOn(),
                terms.withApproval(),
                teacher,
                terms.room(),
                terms.point());
    }

    /**
     * @param account of the teacher
     */
    ClassTerms terms(@Nullable UUID account) {
        return new ClassTerms(
                name,
                mode,
                minimum,
                maximum,
                decideOn,
                Boolean.TRUE.equals(withApproval),
                account,
                room,
                teachingPoint);
    }
}
