package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionDirectory.OwnContribution;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.events.contribution.ChangeContribution;
import org.caravanserai.events.contribution.ConfirmContribution;
import org.caravanserai.events.contribution.ContributionDraft;
import org.caravanserai.events.contribution.MyContributions;
import org.caravanserai.events.contribution.ShowOwnContribution;
import org.caravanserai.events.contribution.SubmitContribution;
import org.caravanserai.events.contribution.WithdrawContribution;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contributions to events of the person who is signed in. */
@Tag(name = "Events")
@Path("/me/contributions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnContributionResource {

    /** Why a contribution is withdrawn, which the organizers read. */
    @Schema(name = "ContributionWithdrawal")
    public record WithdrawalJson(Reason reason) {}

    @Inject
    private MyContributions list;

    @Inject
    private ShowOwnContribution show;

    @Inject
    private ChangeContribution change;

    @Inject
    private SubmitContribution submit;

    @Inject
    private WithdrawContribution withdraw;

    @Inject
    private ConfirmContribution confirm;

    @Operation(operationId = "listOwnContributions", summary = "Your contributions to events, the newest first")
    @GET
    @Requires(Permission.SIGNED_IN)
    public List<OwnContribution> list() {
        return list.execute();
    }

    @Operation(
            operationId = "getOwnContribution",
            summary = "Your contribution: where it stands, and after the decision the comments for the authors")
    @GET
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}")
    public ShowOwnContribution.OwnView show(@PathParam("code") String code) {
        return show.execute(code);
    }

    @Operation(operationId = "changeContribution", summary = "Change your contribution while the call takes any")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "event-off, contributions-closed, contribution-state")
    @PUT
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}")
    public ShowOwnContribution.OwnView change(@PathParam("code") String code, UnreadBody<ContributionDraft> body) {
        show.execute(code);
        change.execute(code, body.read());
        return show.execute(code);
    }

    @Operation(operationId = "submitContribution", summary = "Submit your contribution, which is complete")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "event-off, contributions-closed, contribution-state")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/submission")
    public ShowOwnContribution.OwnView submit(@PathParam("code") String code) {
        submit.execute(code);
        return show.execute(code);
    }

    @Operation(
            operationId = "withdrawContribution",
            summary = "Withdraw your contribution, or decline the place that it got",
            description = "The organizers are told of what was submitted.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "contribution-state")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/withdrawal")
    public ShowOwnContribution.OwnView withdraw(@PathParam("code") String code, UnreadBody<WithdrawalJson> body) {
        show.execute(code);
        withdraw.execute(code, body.read().reason());
        return show.execute(code);
    }

    @Operation(
            operationId = "confirmContribution",
            summary = "Confirm that you come with an accepted contribution; it is public from then on")
    @APIResponse(responseCode = "409", description = "event-off, contribution-state")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/confirmation")
    public ShowOwnContribution.OwnView confirm(@PathParam("code") String code) {
        confirm.execute(code);
        return show.execute(code);
    }
}
