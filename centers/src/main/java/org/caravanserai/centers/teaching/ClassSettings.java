package org.caravanserai.centers.teaching;

import java.util.UUID;
import org.caravanserai.domain.centers.teaching.ClassHeld;
import org.caravanserai.domain.centers.teaching.ClassTerms;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.platform.forms.WrittenAsRead;
import org.jspecify.annotations.Nullable;

/** How a class is held, by whom and where, as a director enters it. */
public record ClassSettings(
        @Inlined ClassHeld held,

        @Described("Email address of a teacher of the center") @Nullable
        EmailAddress teacher,

        @Described("Id of the room") @Nullable UUID room,

        @Described("Id of the teaching point; left out: at the seat of the center, or online") @Nullable
        UUID teachingPoint)
        implements WrittenAsRead {

    /**
     * A class as it is held, as one would write it to leave it as it is.
     *
     * @param teacher address of the account
     */
    static ClassSettings of(ClassTerms terms, @Nullable EmailAddress teacher) {
        return new ClassSettings(terms.held(), teacher, terms.room(), terms.point());
    }

    /**
     * @param account of the teacher
     */
    ClassTerms terms(@Nullable UUID account) {
        return new ClassTerms(held, account, room, teachingPoint);
    }
}
