package org.caravanserai.web.cooperation.mechanism;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.caravanserai.cooperation.mechanism.EditionForm;
import org.caravanserai.cooperation.mechanism.RecordEdition;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.mechanism.Edition;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.forms.Between;
import org.caravanserai.platform.forms.Longest;
import org.caravanserai.platform.forms.OrEmpty;
import org.caravanserai.web.cooperation.registry.EntryJson;
import org.caravanserai.web.cooperation.registry.RegistryResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Editions of mechanisms. */
@Tag(name = "Cooperation")
@Path("/mechanisms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MechanismEditionResource {

    @Inject
    private RegistryResponses responses;

    @Inject
    private RecordEdition record;

    /** An edition as it is sent; the address names its number. */
    @Schema(name = "MechanismEditionDraft")
    public record EditionBody(
            LocalDate heldOn,
            @Longest(Edition.MAX_CITY) @Nullable String city,
            @Nullable CountryCode country,

            @Schema(description = "Slug of the event on this platform") @Nullable
            String event,

            @Between(least = 0, most = EditionForm.MOST_PEOPLE) @Nullable
            Integer attendance,

            @OrEmpty LocalizedText outcome) {}

    @Operation(operationId = "recordEdition", summary = "Record an edition of a mechanism, or more about it")
    @PUT
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "The mechanism")
    @APIResponse(responseCode = "409", description = "edition-order")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/editions/{number}")
    public Response record(@PathParam("slug") String slug, @PathParam("number") int number, EditionBody body) {
        return responses.after(
                EntryKind.MECHANISM,
                slug,
                entry -> record.execute(
                        entry,
                        new EditionForm(
                                number,
                                body.heldOn(),
                                body.city(),
                                body.country(),
                                body.event(),
                                body.attendance(),
                                body.outcome())));
    }
}
