package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.ewp.AdoptPartnerAgreement;
import org.caravanserai.exchanges.ewp.CompareIia;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.exchanges.agreement.AgreementContentResource.DifferenceJson;
import org.caravanserai.web.rest.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A partner's copy of an agreement, handed in as EWP IIA 7. */
@Tag(name = "Exchanges")
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
public class AgreementCopyResource {

    /** Differences in the copy. */
    @Schema(name = "AgreementCopyComparison")
    public record ComparedJson(
            @Schema(description = "The version here with which it was compared")
            int revision,

            @Schema(description = "Hash that the copy carries")
            String hash,

            List<DifferenceJson> differences) {

        static ComparedJson of(CompareIia.Compared compared) {
            return new ComparedJson(
                    compared.revision(),
                    compared.hash(),
                    compared.differences().stream().map(DifferenceJson::of).toList());
        }
    }

    /** The revision that was read. */
    public record BasedParameters(
            @Nullable @Between(least = 1, most = AgreementContentResource.LAST_REVISION)
            Integer based) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private CompareIia compare;

    @Inject
    private AdoptPartnerAgreement take;

    @Inject
    private ShowAgreement show;

    @Operation(operationId = "compareIia", summary = "What a partner's copy (EWP IIA 7) says differently")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/ewp/comparison")
    public ComparedJson compare(InputStream document) throws IOException {
        return ComparedJson.of(compare.execute(code, document.readAllBytes()));
    }

    @Operation(operationId = "takeIia", summary = "Take a partner's copy (EWP IIA 7) as the next version")
    @POST
    @APIResponseSchema(
            value = AgreementJson.class,
            responseCode = "201",
            responseDescription = "The agreement with the new revision")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/ewp/revisions")
    public Response take(InputStream document, @Asks(BasedParameters.class) @Context UriInfo address)
            throws IOException {
        take.execute(
                code,
                document.readAllBytes(),
                Asks.Query.of(address, BasedParameters.class).based());
        return Response.created(URI.create("/api/v1/agreements/" + code))
                .entity(AgreementJson.of(show.execute(code)))
                .build();
    }
}
