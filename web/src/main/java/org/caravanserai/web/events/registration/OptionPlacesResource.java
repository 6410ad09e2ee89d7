package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.domain.events.registration.OptionCount;
import org.caravanserai.events.questions.ShowOptionPlaces;
import org.caravanserai.platform.access.Public;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places of the answers of a sign-up form that only so many people can choose. */
@Tag(name = "Registrations")
@Path("/events/{slug}/options")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OptionPlacesResource {

    /** An answer with a limit. */
    @Schema(name = "OptionPlaces")
    public record OptionJson(
            @Schema(description = "Key of the question") String question,
            @Schema(description = "Key of the choice") String choice,
            int places,
            int taken,
            int left) {

        static OptionJson of(OptionCount count) {
            return new OptionJson(count.question(), count.choice(), count.places(), count.taken(), count.left());
        }
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowOptionPlaces show;

    @SuppressWarnings("NullAway.Init")
    OptionPlacesResource() {}

    @Operation(
            operationId = "listOptionPlaces",
            summary = "Places of the answers of a sign-up form that have a limit",
            description = "Whoever waits for a place at the event keeps what was chosen.")
    @GET
    @Public
    public List<OptionJson> list() {
        return show.execute(slug).stream().map(OptionJson::of).toList();
    }
}
