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
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.ConfirmClaim;
import org.jspecify.annotations.Nullable;

/** Confirming a claim with the token of the link that was sent to the organization's domain. */
@Path("/claims/confirmation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClaimResource {

    /** The token of the link in the email. */
    public record TokenJson(@Nullable String token) {}

    /** Whether the caller manages the organization now; else its managers have to decide. */
    public record ConfirmedJson(boolean manager) {}

    @Inject
    private ConfirmClaim confirm;

    @POST
    @Requires(Permission.SIGNED_IN)
    public ConfirmedJson confirm(@Nullable TokenJson body) {
        if (body == null || body.token() == null || body.token().isBlank()) {
            throw new Invalid("token", "required");
        }
        return new ConfirmedJson(confirm.execute(new Secret(body.token().strip())));
    }
}
