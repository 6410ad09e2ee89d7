package org.caravanserai.exchanges.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;

/** Deadlines for approvals of invitations. Names are stored with deadlines, so a constant must not be renamed. */
public enum InvitationDeadline implements DeadlineKind {
    INVITATION_FACULTY,
    INVITATION_FUNDING,
    INVITATION_INSURANCE,
    INVITATION_SPACE;

    private static final Duration OF_FACULTY = Duration.ofDays(14);
    private static final Duration OF_PROOFS = Duration.ofDays(30);

    static InvitationDeadline of(ApprovalKind kind) {
        return switch (kind) {
            case FACULTY -> INVITATION_FACULTY;
            case FUNDING -> INVITATION_FUNDING;
            case INSURANCE -> INVITATION_INSURANCE;
            case SPACE -> INVITATION_SPACE;
        };
    }

    /** When an approval is due that is asked for now: two weeks for the faculty, a month for proofs, but before the stay begins. */
    static Instant dueAt(ApprovalKind kind, LocalDate startsOn, Instant now) {
        var usual = now.plus(kind == ApprovalKind.FACULTY ? OF_FACULTY : OF_PROOFS);
        var latest = startsOn.atStartOfDay(ZoneOffset.UTC).toInstant();
        return latest.isAfter(now) && latest.isBefore(usual) ? latest : usual;
    }
}
