package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.nomination.RecordArrival;
import org.caravanserai.exchanges.nomination.RecordDeparture;
import org.caravanserai.exchanges.nomination.RecordNoShow;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Stays, whose beginning and end the receiving side confirms. */
@Tag(name = "Exchanges")
@Path("/mobilities/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MobilityResource {

    /** A day at the receiving organization. */
    @Schema(name = "Day")
    public record DayJson(LocalDate date) {}

    /** The day of an arrival. */
    @Schema(name = "Arrival")
    public record ArrivalJson(
            LocalDate date,

            @Schema(description = "Needed for an arrival more than a month before the stay begins") @Nullable
            String reason) {}

    /** The confirmed date. */
    @Schema(name = "Confirmed")
    public record ConfirmedJson(String code, LocalDate date) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private RecordArrival arrival;

    @Inject
    private RecordDeparture departure;

    @Inject
    private RecordNoShow noShow;

    @Operation(operationId = "confirmArrival", summary = "The person has arrived; the ledger gets an entry")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/arrival")
    public ConfirmedJson arrive(ArrivalJson body) {
        arrival.execute(code, body.date(), body.reason());
        return new ConfirmedJson(code, body.date());
    }

    @Operation(operationId = "confirmDeparture", summary = "The person has left")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/departure")
    public ConfirmedJson depart(DayJson body) {
        departure.execute(code, body.date());
        return new ConfirmedJson(code, body.date());
    }

    @Operation(operationId = "recordNoShow", summary = "The person never came; the place is free again")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/no-show")
    public void noShow(AgreementStepResource.@Nullable ReasonJson body) {
        noShow.execute(code, body == null ? null : body.note());
    }
}
