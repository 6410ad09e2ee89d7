package org.caravanserai.web.cooperation.alliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.cooperation.alliance.AdmitMember;
import org.caravanserai.cooperation.alliance.CarryBudget;
import org.caravanserai.cooperation.alliance.EndMembership;
import org.caravanserai.cooperation.alliance.RecordActivity;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.cooperation.registry.EntryJson;
import org.caravanserai.web.cooperation.registry.RegistryResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members, budgets and activities of alliances. */
@Tag(name = "Cooperation")
@Path("/alliances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AllianceStepResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private RegistryResponses responses;

    @Inject
    private AdmitMember admitMember;

    @Inject
    private EndMembership endMembership;

    @Inject
    private CarryBudget carryBudget;

    @Inject
    private RecordActivity recordActivity;

    @Operation(operationId = "admitMember", summary = "Admit a member to an alliance")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/members")
    public Response admit(EntryForm.PartyForm body) {
        return responses.after(EntryKind.ALLIANCE, slug, entry -> admitMember.execute(entry, body));
    }

    @Operation(operationId = "endMembership", summary = "A member leaves an alliance")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/departures")
    public Response leave(EndMembership.AllianceDeparture body) {
        return responses.after(EntryKind.ALLIANCE, slug, entry -> endMembership.execute(entry, body));
    }

    @Operation(operationId = "carryBudget", summary = "A member carries the budget of a year")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/budgets")
    public Response carry(CarryBudget.AllianceBudgetForm body) {
        return responses.after(EntryKind.ALLIANCE, slug, entry -> carryBudget.execute(entry, body));
    }

    @Operation(operationId = "recordActivity", summary = "Record what members did together")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/activities")
    public Response record(RecordActivity.AllianceActivityForm body) {
        return responses.after(EntryKind.ALLIANCE, slug, entry -> recordActivity.execute(entry, body));
    }
}
