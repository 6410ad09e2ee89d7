package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.call.CancelCall;
import org.caravanserai.exchanges.call.CloseCall;
import org.caravanserai.exchanges.call.CorrectCall;
import org.caravanserai.exchanges.call.DeleteCall;
import org.caravanserai.exchanges.call.ExtendCall;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes of calls that are published, and the deletion of drafts. */
@Tag(name = "Exchanges")
@Path("/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallChangeResource {

    /** Why a call is called off; shown to everybody who has applied. */
    @Schema(name = "CallCancellation")
    public record CancellationJson(String reason) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private ExtendCall extend;

    @Inject
    private CloseCall close;

    @Inject
    private CancelCall cancel;

    @Inject
    private CorrectCall correct;

    @Inject
    private DeleteCall delete;

    @Operation(operationId = "extendCall", summary = "Move the deadline of a published call to a later time")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/extension")
    public void extend(ExtendCall.CallExtension body) {
        extend.execute(CallAddress.of(code), body);
    }

    @Operation(operationId = "closeCall", summary = "Take no more applications before the deadline")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/closing")
    public void close() {
        close.execute(CallAddress.of(code));
    }

    @Operation(operationId = "cancelCall", summary = "Call off a published call before its results")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/cancellation")
    public void cancel(CancellationJson body) {
        cancel.execute(CallAddress.of(code), body.reason());
    }

    @Operation(operationId = "correctCall", summary = "Correct the texts of a published call")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/texts")
    public void correct(CorrectCall.CallTexts body) {
        correct.execute(CallAddress.of(code), body);
    }

    @Operation(operationId = "deleteCall", summary = "Delete a call that was never published")
    @DELETE
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}")
    public void delete() {
        delete.execute(CallAddress.of(code));
    }
}
