package org.caravanserai.domain.exchanges.invitation;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it is read.
 *
 * @param agreement its code
 * @param nomination code of the resulting nomination
 */
public record InvitationRow(
        String code,
        InvitationState state,
        String agreement,
        String condition,
        AcademicYear year,
        Term term,
        NamedParty from,
        NamedParty to,
        PersonName scholar,
        String email,
        String purpose,
        @Nullable String unit,
        String funding,
        LocalDate startsOn,
        LocalDate endsOn,
        String inviter,
        Instant invitedAt,
        @Nullable Instant acceptedAt,
        @Nullable String nomination) {

    /** Where it stands, from which the possible steps follow. */
    public InvitationStep.Standing standing() {
        return new InvitationStep.Standing(state, acceptedAt != null);
    }
}
