package org.caravanserai.web.cooperation.mechanism;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.caravanserai.cooperation.mechanism.ChangeMechanism;
import org.caravanserai.cooperation.mechanism.EditionForm;
import org.caravanserai.cooperation.mechanism.MechanismForm;
import org.caravanserai.cooperation.mechanism.RecordEdition;
import org.caravanserai.cooperation.mechanism.RegisterMechanism;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.mechanism.Edition;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.cooperation.registry.EntryJson;
import org.caravanserai.web.cooperation.registry.EntryQuery;
import org.caravanserai.web.cooperation.registry.EntryRowJson;
import org.caravanserai.web.cooperation.registry.RegistryResponses;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Mechanisms and platforms, with their editions. */
@Tag(name = "Cooperation")
@Path("/mechanisms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MechanismResource {

    @Inject
    private RegistryResponses responses;

    @Inject
    private RegisterMechanism register;

    @Inject
    private ChangeMechanism change;

    @Inject
    private RecordEdition record;

    @Operation(operationId = "listMechanisms", summary = "Mechanisms of the registry")
    @GET
    @Public
    public PageJson<EntryRowJson> list(@BeanParam ListQuery query, @Asks(EntryQuery.class) @Context UriInfo address) {
        return responses.list(query, Asks.Query.of(address, EntryQuery.class), EntryKind.MECHANISM);
    }

    @Operation(operationId = "getMechanism", summary = "A mechanism with parties, names and links")
    @GET
    @Public
    @Versioned
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "A mechanism")
    @Path("/{slug}")
    public Response one(@PathParam("slug") String slug) {
        return responses.one(EntryKind.MECHANISM, slug);
    }

    @Operation(operationId = "registerMechanism", summary = "Register a mechanism")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "201", responseDescription = "What is registered")
    @Requires(Permission.MANAGE_COOPERATION)
    public Response register(MechanismForm body) {
        return responses.created(EntryKind.MECHANISM, register.execute(body));
    }

    @Operation(operationId = "changeMechanism", summary = "Correct what is registered about a mechanism")
    @PUT
    @Versioned
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}")
    public Response change(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            MechanismForm body) {
        return responses.after(EntryKind.MECHANISM, slug, tag, (entry, read) -> change.execute(entry, read, body));
    }

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
