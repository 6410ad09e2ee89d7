package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.centers.enrolment.BrowseClassInvitations;
import org.caravanserai.centers.enrolment.BrowseLearners;
import org.caravanserai.centers.enrolment.Enrol;
import org.caravanserai.centers.enrolment.EnrolPerson;
import org.caravanserai.centers.teaching.FindClasses;
import org.caravanserai.centers.teaching.MoveClass;
import org.caravanserai.centers.teaching.ShowClass;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.enrolment.EnrolmentJson;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One class, and enrolment in it. */
@Tag(name = "Centers")
@Path("/classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassResource {

    /** Request for an enrolment. */
    @Schema(name = "EnrolmentWish")
    public record WishJson(
            @Schema(description = "Absent: the caller") Enrol.@Nullable Minor minor,

            @Schema(description = "Code of the record of a person, whom the desk of the center enrols") @Nullable
            String person) {}

    /** Result of an enrolment. */
    @Schema(name = "Enrolled")
    public record EnrolledJson(
            String code, EnrolmentState state, @Nullable Integer position) {}

    /** A step of a class. */
    @Schema(name = "ClassMove")
    public record StepJson(ClassState state, @Nullable Reason reason) {}

    /** A person who was invited to the class. */
    @Schema(name = "ClassInvited")
    public record InvitedJson(
            String learner, String email, @Nullable LocalDate bornOn, Instant invitedAt) {}

    @Inject
    private BrowseClassInvitations invitations;

    @Inject
    private FindClasses find;

    @Inject
    private ShowClass show;

    @Inject
    private Enrol enrol;

    @Inject
    private EnrolPerson enrolPerson;

    @Inject
    private MoveClass step;

    @Inject
    private BrowseLearners learners;

    @Operation(operationId = "findClasses", summary = "Classes of all centers in which one can enrol")
    @GET
    @Public
    public OfferedClassJson.ListJson find(
            @BeanParam ListQuery query, @Asks(FindClasses.Wanted.class) @Context UriInfo address) {
        return OfferedClassJson.ListJson.of(
                find.execute(Asks.Query.of(address, FindClasses.Wanted.class), query.request()));
    }

    @Operation(operationId = "getClass", summary = "A class")
    @GET
    @Public
    @Path("/{code}")
    public ClassJson one(@PathParam("code") String code) {
        return ClassJson.of(show.execute(code));
    }

    @Operation(operationId = "listSessions", summary = "The sessions of a class")
    @GET
    @Public
    @Path("/{code}/sessions")
    public List<SessionJson> sessions(@PathParam("code") String code) {
        return show.execute(code).sessions().stream().map(SessionJson::of).toList();
    }

    @Operation(operationId = "enrol", summary = "Enrol in a class, or wait for a place")
    @POST
    @APIResponseSchema(
            value = EnrolledJson.class,
            responseCode = "201",
            responseDescription = "A place, or one on the waiting list")
    @APIResponse(responseCode = "200", description = "As it was enrolled before")
    @APIResponse(responseCode = "409", description = "enrolment-closed, learner-clash")
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/enrolments")
    public Response enrol(@PathParam("code") String code, @Nullable WishJson body) {
        var person = body == null ? null : body.person();
        var outcome = person == null
                ? enrol.execute(code, body == null ? null : body.minor())
                : enrolPerson.execute(code, person);
        var answer = outcome.created()
                ? Response.created(URI.create("/api/v1/enrolments/" + outcome.code()))
                : Response.ok();
        return answer.entity(new EnrolledJson(outcome.code(), outcome.state(), outcome.position()))
                .build();
    }

    @Operation(operationId = "listLearners", summary = "Who is enrolled in a class, for its teacher")
    @GET
    @Path("/{code}/enrolments")
    public List<EnrolmentJson> learners(@PathParam("code") String code) {
        return learners.execute(code).stream().map(EnrolmentJson::of).toList();
    }

    @Operation(operationId = "listClassInvitations", summary = "Who was invited to a class and has not answered yet")
    @GET
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/invitations")
    public List<InvitedJson> invited(@PathParam("code") String code) {
        return invitations.execute(code).stream()
                .map(each -> new InvitedJson(each.name().full(), each.email().value(), each.bornOn(), each.invitedAt()))
                .toList();
    }

    @Operation(operationId = "stepClass", summary = "Open, confirm, start, finish, cancel or stop a class")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/state")
    public ClassJson step(@PathParam("code") String code, StepJson body) {
        step.execute(code, body.state(), body.reason());
        return ClassJson.of(show.execute(code));
    }
}
