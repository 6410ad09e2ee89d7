package org.caravanserai.web.exchanges.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.domain.exchanges.invitation.ApprovalState;
import org.caravanserai.domain.exchanges.invitation.InvitationRow;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.invitation.InvitationStep;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.exchanges.invitation.ShowInvitation;
import org.caravanserai.web.exchanges.PartyJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation of a visiting scholar. */
@Schema(name = "ScholarInvitation")
public record ScholarInvitationJson(
        String code,
        InvitationState state,
        String agreement,
        String condition,
        String academicYear,
        Term term,
        PartyJson from,
        PartyJson to,
        String scholar,
        String email,
        String purpose,
        @Nullable String unit,
        String funding,
        LocalDate startsOn,
        LocalDate endsOn,
        String inviter,
        Instant invitedAt,
        @Nullable Instant acceptedAt,

        @Schema(description = "Code of the resulting nomination") @Nullable
        String nomination,

        @Schema(description = "Empty in lists") List<ApprovalJson> approvals,

        @Schema(description = "What the caller can do with it now; not in lists") @Nullable
        Set<InvitationStep> possible) {

    /** An approval that the invitation needs. */
    @Schema(name = "ScholarInvitationApproval")
    public record ApprovalJson(
            ApprovalKind kind,
            ApprovalState state,
            Instant dueAt,

            @Schema(description = "In which it was decided") @Nullable
            String capacity,

            @Nullable String note,
            @Nullable String by,
            @Nullable Instant at) {

        static ApprovalJson of(ShowInvitation.Line line) {
            return new ApprovalJson(
                    line.kind(), line.state(), line.dueAt(), line.capacity(), line.note(), line.by(), line.at());
        }
    }

    static ScholarInvitationJson of(InvitationRow row) {
        return of(row, List.of(), null);
    }

    static ScholarInvitationJson of(ShowInvitation.Shown shown) {
        return of(
                shown.invitation(),
                shown.approvals().stream().map(ApprovalJson::of).toList(),
                shown.possible());
    }

    private static ScholarInvitationJson of(
            InvitationRow row, List<ApprovalJson> approvals, @Nullable Set<InvitationStep> possible) {
        return new ScholarInvitationJson(
                row.code(),
                row.state(),
                row.agreement(),
                row.condition(),
                row.year().toString(),
                row.term(),
                PartyJson.of(row.from()),
                PartyJson.of(row.to()),
                row.scholar().full(),
                row.email(),
                row.purpose(),
                row.unit(),
                row.funding(),
                row.startsOn(),
                row.endsOn(),
                row.inviter(),
                row.invitedAt(),
                row.acceptedAt(),
                row.nomination(),
                approvals,
                possible);
    }
}
