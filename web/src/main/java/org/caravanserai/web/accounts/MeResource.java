package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.mail.BouncedAddress;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.platform.accounts.ShowMyBouncedAddress;
import org.caravanserai.platform.accounts.WhoAmI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's account. */
@Tag(name = "Accounts")
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private WhoAmI whoAmI;

    @Inject
    private ShowMyBouncedAddress bounced;

    /**
     * The caller.
     *
     * @param emailReturned what the mail server of the address answered, when emails do not reach it
     */
    public record Me(
            @Nullable String email,
            @Nullable String emailReturned,
            String name,
            Set<PlatformRole> roles,
            List<Membership> organizations) {}

    /** The caller's membership in one organization. */
    public record Membership(String slug, Map<String, String> name, Set<OrganizationRole> roles) {

        static Membership of(OwnOrganization own) {
            return new Membership(own.slug(), own.name().texts(), own.roles());
        }
    }

    @Operation(operationId = "getMe", summary = "Who I am")
    @GET
    public Me me() {
        var found = whoAmI.execute();
        var caller = found.caller();
        return new Me(
                caller.email(),
                returned(),
                caller.name(),
                caller.platformRoles(),
                found.organizations().stream().map(Membership::of).toList());
    }

    private @Nullable String returned() {
        return bounced.execute().map(BouncedAddress::reason).orElse(null);
    }
}
