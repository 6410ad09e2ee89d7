package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.application.ReopenApplication;
import org.caravanserai.exchanges.application.ShowApplication;
import org.caravanserai.exchanges.application.SubmitApplication;
import org.caravanserai.exchanges.application.WithdrawCallApplication;
import org.caravanserai.exchanges.selection.AnswerOffer;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Steps of applicants for an application. */
@Tag(name = "Exchanges")
@Path("/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationStepResource {

    /** Answer to an offer. */
    public enum OfferAnswer {
        ACCEPT,
        DECLINE
    }

    /** The answer to an offer. */
    @Schema(name = "OfferAnswer")
    public record OfferJson(OfferAnswer answer) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private SubmitApplication submit;

    @Inject
    private ReopenApplication reopen;

    @Inject
    private WithdrawCallApplication withdraw;

    @Inject
    private AnswerOffer offer;

    @Inject
    private ShowApplication show;

    @Operation(operationId = "submitApplication", summary = "Submit the own application before the deadline")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/submission")
    public ApplicationJson submit() {
        submit.execute(code);
        return ApplicationJson.of(show.execute(code));
    }

    @Operation(
            operationId = "reopenApplication",
            summary = "Make the own application a draft again while the call is open",
            description = "It takes no part in the selection unless it is submitted again before the deadline.")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/reopening")
    public ApplicationJson reopen() {
        reopen.execute(code);
        return ApplicationJson.of(show.execute(code));
    }

    @Operation(operationId = "withdrawApplication", summary = "Withdraw the own application")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/withdrawal")
    public ApplicationJson withdraw() {
        withdraw.execute(code);
        return ApplicationJson.of(show.execute(code));
    }

    @Operation(operationId = "answerOffer", summary = "Accept or decline the place that was offered")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/offer")
    public ApplicationJson answer(OfferJson body) {
        offer.execute(code, body.answer() == OfferAnswer.ACCEPT);
        return ApplicationJson.of(show.execute(code));
    }
}
