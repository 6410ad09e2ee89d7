package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.StayStep;
import org.caravanserai.exchanges.nomination.RecordArrival;
import org.caravanserai.exchanges.nomination.RecordDeparture;
import org.caravanserai.exchanges.nomination.RecordNoShow;
import org.caravanserai.exchanges.nomination.ShowOwnStay;
import org.caravanserai.exchanges.office.OfficeDraft;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.exchanges.agreement.AgreementStepResource;
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

    /** What the person who stays is told: days, the host, whom to ask, and letters. */
    @Schema(name = "OwnStay")
    public record OwnStayJson(
            String code,
            String host,
            String year,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,

            @Schema(description = "The last day to apply at the host, while it is ahead") @Nullable
            LocalDate applyBy,

            @Nullable String programme,
            @Nullable String department,
            @Nullable String housing,
            @Nullable String contact,
            @Nullable String contactEmail,
            List<OfficeDraft.ContactDraft> contacts,
            List<LetterResource.LetterJson> letters,

            @Schema(description = "What the person can do now")
            Set<StayStep> possible) {

        private static OwnStayJson of(String code, ShowOwnStay.Shown shown) {
            var place = shown.place();
            var contact = shown.contact();
            return new OwnStayJson(
                    code,
                    shown.stay().to().slug(),
                    shown.stay().year().toString(),
                    shown.startsOn(),
                    shown.endsOn(),
                    shown.applyBy(),
                    place == null ? null : place.programme(),
                    place == null ? null : place.department(),
                    place == null ? null : place.housing(),
                    contact == null ? null : contact.name(),
                    contact == null ? null : contact.email(),
                    shown.contacts().stream().map(OfficeDraft.ContactDraft::of).toList(),
                    shown.letters().stream().map(LetterResource.LetterJson::of).toList(),
                    shown.possible());
        }
    }

    @PathParam("code")
    private String code = "";

    @Inject
    private ShowOwnStay own;

    @Inject
    private RecordArrival arrival;

    @Inject
    private RecordDeparture departure;

    @Inject
    private RecordNoShow noShow;

    @Operation(
            operationId = "getOwnStay",
            summary = "The own stay: when and where, whom to ask at the host, and the letters",
            description = "For the person who stays or will stay there.")
    @GET
    @Requires(Permission.SIGNED_IN)
    @Path("/plan")
    public OwnStayJson plan() {
        return OwnStayJson.of(code, own.execute(code));
    }

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
