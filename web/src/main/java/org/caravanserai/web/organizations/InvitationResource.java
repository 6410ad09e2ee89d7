package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.AcceptInvitation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accepting an invitation with the token of its link. */
@Tag(name = "Organizations")
@Path("/invitations/acceptance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

    /** The slug of the organization, and the role that was taken. */
    @Schema(name = "AcceptedInvitation")
    public record AcceptedJson(String organization, OrganizationRole role) {}

    @Inject
    private AcceptInvitation accept;

    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation",
            description = "Signed in with the invited address.")
    @POST
    @Requires(Permission.SIGNED_IN)
    public AcceptedJson accept(ClaimResource.TokenJson body) {
        var accepted = accept.execute(new Secret(body.token().strip()));
        return new AcceptedJson(accepted.organization().value(), accepted.role());
    }
}
