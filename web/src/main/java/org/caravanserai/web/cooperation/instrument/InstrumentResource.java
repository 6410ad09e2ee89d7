package org.caravanserai.web.cooperation.instrument;

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
import org.caravanserai.cooperation.instrument.ChangeInstrument;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.instrument.MoveInstrument;
import org.caravanserai.cooperation.instrument.RegisterInstrument;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.Inlined;
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

/** Policy instruments, and their steps from negotiation to the end. */
@Tag(name = "Cooperation")
@Path("/instruments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InstrumentResource {

    @Inject
    private RegistryResponses responses;

    @Inject
    private RegisterInstrument register;

    @Inject
    private ChangeInstrument change;

    @Inject
    private MoveInstrument move;

    /** A new instrument, of which alone the state can be said: later it changes by steps of its own. */
    public record NewInstrument(
            @Inlined InstrumentForm instrument,

            @Described("Without it, the state follows from the dates") @Nullable
            InstrumentState state) {}

    @Operation(operationId = "listInstruments", summary = "Instruments of the registry")
    @GET
    @Public
    public PageJson<EntryRowJson> list(@BeanParam ListQuery query, @Asks(EntryQuery.class) @Context UriInfo address) {
        return responses.list(query, Asks.Query.of(address, EntryQuery.class), EntryKind.INSTRUMENT);
    }

    @Operation(operationId = "getInstrument", summary = "An instrument with parties, names and links")
    @GET
    @Public
    @Versioned
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "An instrument")
    @Path("/{slug}")
    public Response one(@PathParam("slug") String slug) {
        return responses.one(EntryKind.INSTRUMENT, slug);
    }

    @Operation(operationId = "registerInstrument", summary = "Register an instrument")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "201", responseDescription = "What is registered")
    @Requires(Permission.MANAGE_COOPERATION)
    public Response register(NewInstrument body) {
        return responses.created(EntryKind.INSTRUMENT, register.execute(body.instrument(), body.state()));
    }

    @Operation(operationId = "changeInstrument", summary = "Correct what is registered about an instrument")
    @PUT
    @Versioned
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}")
    public Response change(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            InstrumentForm body) {
        return responses.after(EntryKind.INSTRUMENT, slug, tag, (entry, read) -> change.execute(entry, read, body));
    }

    /** The next state, and the day on which it was reached. */
    @Schema(name = "InstrumentStep")
    public record StepJson(
            InstrumentState state,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    @Operation(operationId = "moveInstrument", summary = "An instrument is signed, comes into force, ends")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "The instrument")
    @APIResponse(responseCode = "409", description = "instrument-state, changed-meanwhile")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/state")
    public Response move(
            @PathParam("slug") String slug, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, StepJson body) {
        return responses.after(
                EntryKind.INSTRUMENT,
                slug,
                tag,
                (entry, read) -> move.execute(entry, read, body.state(), body.on(), body.reason()));
    }
}
