package org.caravanserai.web.events;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.events.registration.CancelRegistration;
import org.caravanserai.events.registration.ChangeCompanions;
import org.caravanserai.events.registration.ConfirmRegistration;
import org.caravanserai.events.registration.DecideOnRegistration;
import org.caravanserai.events.registration.DecideOnRegistration.Decision;
import org.caravanserai.events.registration.ReadRegistration;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.LargestBody;
import org.jspecify.annotations.Nullable;

/** One registration, for its person, a guest with the key, or the organizer. */
@Path("/registrations/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    /** How many people come along. */
    public record CompanionsJson(@Nullable Integer accompanying) {}

    /** The organizer's decision. */
    public record DecisionJson(
            @Nullable String decision, @Nullable String reason) {}

    private static final int MOST_BYTES_OF_A_NUMBER = 1 << 14;

    @PathParam("code")
    private String code = "";

    @QueryParam("key")
    private @Nullable String guestKey;

    @Inject
    private ReadRegistration read;

    @Inject
    private ConfirmRegistration confirm;

    @Inject
    private CancelRegistration cancel;

    @Inject
    private ChangeCompanions companions;

    @Inject
    private DecideOnRegistration decide;

    @GET
    public RegistrationJson one() {
        return RegistrationJson.of(read.execute(code, guestKey));
    }

    @DELETE
    public void cancel() {
        cancel.execute(code, guestKey, null);
    }

    /** The link in a guest's email confirms the address. */
    @POST
    @Public
    @Path("/confirmation")
    @Consumes(MediaType.WILDCARD)
    public RegistrationJson confirm() {
        confirm.execute(code, guestKey);
        return one();
    }

    @PUT
    @Public
    @LargestBody(MOST_BYTES_OF_A_NUMBER)
    @Path("/accompanying")
    public RegistrationJson bring(@Nullable CompanionsJson body) {
        if (body == null || body.accompanying() == null) {
            throw new Invalid("accompanying", "required");
        }
        companions.execute(code, guestKey, body.accompanying());
        return one();
    }

    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/decision")
    public RegistrationJson decide(@Nullable DecisionJson body) {
        read.execute(code, null);
        var decision = OneOf.constant(Decision.class, "decision", body == null ? null : body.decision());
        decide.execute(code, decision, body == null ? null : body.reason());
        return one();
    }
}
