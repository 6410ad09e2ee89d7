package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.ewp.CompareIia;
import org.caravanserai.exchanges.ewp.FetchIia;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A partner's copy of an agreement, read from the address of the partner. */
@Tag(name = "Exchanges")
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnerCopyResource {

    /** The partner's agreement and the legal basis for reading it. */
    @Schema(name = "PartnerCopyWish")
    public record WishJson(
            @Schema(description = "What the partner calls the agreement; the same as here where it is left out")
            @Nullable
            String iiaId,

            @Schema(description = "That the partner has given to the caller; passed on and not kept") @Nullable
            String token) {}

    /** The copy, and what differs in it. */
    @Schema(name = "PartnerCopy")
    public record CopyJson(
            @Schema(description = "EWP IIA 7, to be taken with POST /agreements/{code}/ewp/revisions")
            String document,

            AgreementCopyResource.ComparedJson comparison) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private FetchIia fetch;

    @Inject
    private CompareIia compare;

    @Operation(
            operationId = "readPartnerCopy",
            summary = "Read the partner's copy (EWP IIA 7) from its address and compare it",
            description = "Only from addresses configured by the operator of the platform.")
    @POST
    @APIResponse(
            responseCode = "409",
            description = "no-partner-address, partner-address-refused, partner-wants-token, partner-unreachable,"
                    + " partner-answer-too-large")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/ewp/partner-copy")
    public CopyJson read(@Nullable WishJson body) {
        var document = fetch.execute(
                new FetchIia.Command(code, body == null ? null : body.iiaId(), body == null ? null : body.token()));
        return new CopyJson(
                document,
                AgreementCopyResource.ComparedJson.of(
                        compare.execute(code, document.getBytes(StandardCharsets.UTF_8))));
    }
}
