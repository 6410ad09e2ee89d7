package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.caravanserai.exchanges.link.ConfirmStayByLink;
import org.caravanserai.exchanges.link.ConfirmStayByLink.Step;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.exchanges.stay.MobilityResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Stays of those who come to the party of a link. */
@Tag(name = "Exchanges")
@Path("/agreement-links/{token}/mobilities/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkedMobilityResource {

    @PathParam("token")
    private String token = "";

    @PathParam("code")
    private String code = "";

    @Inject
    private ConfirmStayByLink confirm;

    @Operation(operationId = "confirmArrivalByLink", summary = "The person has arrived")
    @POST
    @APIResponse(responseCode = "409", description = "mobility-state")
    @Public
    @Path("/arrival")
    public MobilityResource.ConfirmedJson arrive(MobilityResource.ArrivalJson body) {
        return confirmed(Step.ARRIVAL, body.date(), body.reason());
    }

    @Operation(operationId = "confirmDepartureByLink", summary = "The person has left")
    @POST
    @APIResponse(responseCode = "409", description = "mobility-state")
    @Public
    @Path("/departure")
    public MobilityResource.ConfirmedJson depart(MobilityResource.DayJson body) {
        return confirmed(Step.DEPARTURE, body.date(), null);
    }

    private MobilityResource.ConfirmedJson confirmed(Step step, LocalDate day, @Nullable String reason) {
        confirm.execute(new ConfirmStayByLink.Command(token, code, step, day, reason));
        return new MobilityResource.ConfirmedJson(code, day);
    }
}
