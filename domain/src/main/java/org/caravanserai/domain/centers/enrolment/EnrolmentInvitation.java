package org.caravanserai.domain.centers.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.ReadableCode;
import org.jspecify.annotations.Nullable;

/**
 * A center invites a person to a class. Nobody is enrolled under an account without being asked, and the center does not learn whether the
 * address has an account.
 *
 * @param email of the person, or of the parent or guardian of a minor
 * @param name of the learner
 * @param bornOn of a minor; null: the person with the address learns
 */
public record EnrolmentInvitation(
        UUID id,
        String code,
        UUID ofClass,
        EmailAddress email,
        PersonName name,
        @Nullable LocalDate bornOn,
        Instant invitedAt) {

    public static EnrolmentInvitation of(
            UUID ofClass, EmailAddress email, PersonName name, @Nullable LocalDate bornOn, Instant now) {
        return new EnrolmentInvitation(Ids.next(), ReadableCode.next(), ofClass, email, name, bornOn, now);
    }
}
