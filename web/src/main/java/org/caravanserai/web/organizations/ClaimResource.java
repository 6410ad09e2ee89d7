package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.ConfirmClaim;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Confirming a claim with the token of the link that was sent to the organization's domain. */
@Tag(name = "Organizations")
@Path("/claims/confirmation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClaimResource {

    /** The token of the link in the email. */
    @Schema(name = "LinkToken")
    public record TokenJson(
            @Schema(description = "The token of the link in the email")
            String token) {}

    /** Whether the caller manages the organization now; else its managers have to decide. */
    @Schema(name = "ConfirmedClaim")
    public record ConfirmedJson(boolean manager) {}

    @Inject
    private ConfirmClaim confirm;

    @Operation(
            operationId = "confirmClaim",
            summary = "Confirm a claim with the link that was sent to an address of the domain",
            description = "Signed in as the person who asked.")
    @POST
    @Requires(Permission.SIGNED_IN)
    public ConfirmedJson confirm(TokenJson body) {
        return new ConfirmedJson(confirm.execute(new Secret(body.token().strip())));
    }
}
