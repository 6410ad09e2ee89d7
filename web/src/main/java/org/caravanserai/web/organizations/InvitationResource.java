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
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.AcceptInvitation;
import org.jspecify.annotations.Nullable;

/** Accepting an invitation with the token of its link. */
@Path("/invitations/acceptance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

    /** The token of the link in the email. */
    public record TokenJson(@Nullable String token) {}

    /** The slug of the organization, and the role that was taken. */
    public record AcceptedJson(String organization, OrganizationRole role) {}

    @Inject
    private AcceptInvitation accept;

    @POST
    @Requires(Permission.SIGNED_IN)
    public AcceptedJson accept(@Nullable TokenJson body) {
        if (body == null || body.token() == null || body.token().isBlank()) {
            throw new Invalid("token", "required");
        }
        var accepted = accept.execute(new Secret(body.token().strip()));
        return new AcceptedJson(accepted.organization().value(), accepted.role());
    }
}
