package org.caravanserai.web.exchanges.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.invitation.AnswerScholarInvitation;
import org.caravanserai.exchanges.invitation.DecideInvitation;
import org.caravanserai.exchanges.invitation.NominateInvited;
import org.caravanserai.exchanges.invitation.ShowInvitation;
import org.caravanserai.exchanges.invitation.WithdrawScholarInvitation;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.exchanges.agreement.AgreementStepResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of an invitation. */
@Tag(name = "Exchanges")
@Path("/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScholarInvitationStepResource {

    /** Answer of the scholar. */
    @Schema(name = "ScholarInvitationAnswer")
    public record AnswerJson(boolean accept, @Nullable String note) {}

    /** The nomination and the stay that resulted from it. */
    @Schema(name = "ReleasedScholar")
    public record ReleasedJson(String nomination, String mobility) {}

    @Inject
    private DecideInvitation decide;

    @Inject
    private AnswerScholarInvitation answer;

    @Inject
    private WithdrawScholarInvitation withdraw;

    @Inject
    private NominateInvited nominate;

    @Inject
    private ShowInvitation show;

    @Operation(
            operationId = "decideScholarInvitation",
            summary = "Decide for the faculty, or on funding, insurance or space")
    @POST
    @APIResponse(responseCode = "409", description = "approval-decided, invitation-state")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/decision")
    public ScholarInvitationJson decide(
            @PathParam("code") String code, DecideInvitation.ScholarInvitationDecision body) {
        decide.execute(code, body);
        return ScholarInvitationJson.of(show.execute(code));
    }

    @Operation(operationId = "answerScholarInvitation", summary = "The scholar accepts or declines")
    @POST
    @APIResponse(responseCode = "409", description = "invitation-state")
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/answer")
    public ScholarInvitationJson answer(@PathParam("code") String code, AnswerJson body) {
        answer.execute(code, body.accept(), body.note());
        return ScholarInvitationJson.of(show.execute(code));
    }

    @Operation(operationId = "withdrawScholarInvitation", summary = "Take an invitation back")
    @POST
    @APIResponse(responseCode = "409", description = "invitation-state")
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/withdrawal")
    public ScholarInvitationJson withdraw(
            @PathParam("code") String code, AgreementStepResource.@Nullable ReasonJson body) {
        withdraw.execute(code, body == null ? null : body.note());
        return ScholarInvitationJson.of(show.execute(code));
    }

    @Operation(
            operationId = "releaseInvitedScholar",
            summary = "The sending side nominates the scholar; there is a stay")
    @POST
    @APIResponse(responseCode = "409", description = "invitation-state, quota-exhausted")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/nomination")
    public ReleasedJson release(@PathParam("code") String code) {
        var released = nominate.execute(code);
        return new ReleasedJson(released.nomination(), released.mobility());
    }
}
