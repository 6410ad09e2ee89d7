package org.caravanserai.domain.exchanges.invitation;

import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.shared.AcademicYear;

/**
 * Places of a condition in an academic year for which a scholar can be invited.
 *
 * @param agreement its code
 * @param from from where the scholar comes
 */
public record InvitationPlace(
        String agreement, String condition, AcademicYear year, NamedParty from, NamedParty to, int left) {}
