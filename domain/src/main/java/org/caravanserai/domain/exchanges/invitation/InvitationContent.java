package org.caravanserai.domain.exchanges.invitation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation says.
 *
 * @param purpose what the scholar is to do
 * @param unit faculty or department that hosts; null for the whole organization
 * @param funding who pays what
 */
public record InvitationContent(
        @Nullable String purpose,
        @Nullable String unit,
        @Nullable String funding,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
