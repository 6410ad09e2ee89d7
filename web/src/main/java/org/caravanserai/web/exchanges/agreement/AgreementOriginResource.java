package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.agreement.NameOrigin;
import org.caravanserai.exchanges.agreement.ShowOrigin;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The event that an agreement came from. */
@Tag(name = "Exchanges")
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementOriginResource {

    /** The event of origin. */
    @Schema(name = "AgreementOrigin")
    public record OriginJson(
            @Schema(description = "Slug of a public event; null: of none", example = "space-awareness-2027") @Nullable
            String event) {}

    /** The event with its title; both null where none is named. */
    @Schema(name = "AgreementOriginEvent")
    public record NamedJson(
            @Nullable String event, @Nullable Map<String, String> title) {

        static NamedJson of(ShowOrigin.Origin origin) {
            var event = origin.event();
            return event == null
                    ? new NamedJson(null, null)
                    : new NamedJson(event.slug(), event.title().texts());
        }
    }

    @PathParam("code")
    private String code = "";

    @Inject
    private NameOrigin name;

    @Inject
    private ShowOrigin show;

    @Operation(operationId = "getAgreementOrigin", summary = "The event that an agreement came from")
    @GET
    @Path("/{code}/origin")
    public NamedJson get() {
        return NamedJson.of(show.execute(code));
    }

    @Operation(
            operationId = "nameAgreementOrigin",
            summary = "Name the event that an agreement came from",
            description =
                    "It counts in the share of events that led to agreements or projects. No party has to approve it.")
    @PUT
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/origin")
    public NamedJson put(OriginJson body) {
        name.execute(code, body.event());
        return NamedJson.of(show.execute(code));
    }
}
