package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.agreement.DeleteAgreementDraft;
import org.caravanserai.exchanges.agreement.ListAgreementDrafts;
import org.caravanserai.exchanges.agreement.SaveAgreementDraft;
import org.caravanserai.exchanges.agreement.ShowAgreementDraft;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements that the own office prepares; no other party knows of them before they are proposed. */
@Tag(name = "Exchanges")
@Path("/agreement-drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementDraftResource {

    @Inject
    private ListAgreementDrafts list;

    @Inject
    private ShowAgreementDraft show;

    @Inject
    private SaveAgreementDraft save;

    @Inject
    private DeleteAgreementDraft delete;

    @Operation(operationId = "listAgreementDrafts", summary = "Agreements that the own office prepares")
    @GET
    public List<AgreementDraftJson.RowJson> all() {
        return list.execute().stream()
                .map(line -> new AgreementDraftJson.RowJson(
                        line.code(),
                        line.title().texts(),
                        line.partners().stream().map(LocalizedText::texts).toList(),
                        line.changedAt(),
                        line.changedBy()))
                .toList();
    }

    @Operation(operationId = "getAgreementDraft", summary = "An agreement that the own office prepares")
    @GET
    @Path("/{code}")
    public AgreementDraftJson one(@PathParam("code") String code) {
        return AgreementDraftJson.of(show.execute(code));
    }

    @Operation(
            operationId = "keepAgreementDraft",
            summary = "Keep an incomplete agreement for the own office",
            description = "Nobody else can read it, and nobody is told. Propose it with POST /agreements.")
    @POST
    @APIResponseSchema(value = AgreementDraftJson.class, responseCode = "201", responseDescription = "The draft")
    @Requires(Permission.MANAGE_EXCHANGES)
    public Response add(AgreementDraftJson.ContentJson body) {
        var saved = save.execute(new SaveAgreementDraft.Command(null, null, body.form()));
        return Response.created(URI.create("/api/v1/agreement-drafts/" + saved.code()))
                .entity(AgreementDraftJson.of(show.execute(saved.code())))
                .build();
    }

    @Operation(operationId = "changeAgreementDraft", summary = "Change an agreement that the own office prepares")
    @PUT
    @APIResponse(responseCode = "409", description = "changed-meanwhile")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}")
    public AgreementDraftJson change(@PathParam("code") String code, AgreementDraftJson.ChangeJson body) {
        save.execute(new SaveAgreementDraft.Command(
                code, body.version(), body.content().form()));
        return AgreementDraftJson.of(show.execute(code));
    }

    @Operation(operationId = "deleteAgreementDraft", summary = "Delete an agreement that the own office prepares")
    @DELETE
    @Path("/{code}")
    public void remove(@PathParam("code") String code) {
        delete.execute(code);
    }
}
