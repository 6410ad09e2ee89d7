package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreements as PDF, for officers of their parties. */
@Tag(name = "Exchanges")
@Path("/agreements")
@RequestScoped
@Produces("application/pdf")
public class AgreementPdfResource {

    @Inject
    private ShowAgreement show;

    @Inject
    private AgreementPdf pdf;

    @Operation(operationId = "printAgreement", summary = "The latest revision of an agreement as PDF")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "application/pdf"))
    @Requires(Permission.READ_EXCHANGES)
    @Path("/{code}/agreement.pdf")
    public Response agreement(
            @PathParam("code") String code,
            @Parameter(description = "Of the document, else the one that is accepted") @QueryParam("language") @Nullable
                    String language,
            @Context HttpHeaders headers) {
        var shown = show.execute(code);
        return pdf.download(shown.agreement(), shown.state(), language, headers);
    }
}
