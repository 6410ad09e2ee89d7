package org.caravanserai.web.centers.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.centers.attendance.SetAbsenceRule;
import org.caravanserai.centers.attendance.SetAbsenceRule.AbsenceLimits;
import org.caravanserai.centers.attendance.ShowAbsences;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.AbsenceStep;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rule about lateness and absence of a class. */
@Tag(name = "Centers")
@Path("/classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AbsenceResource {

    /** A learner who has reached a limit. */
    @Schema(name = "Absence")
    public record AbsenceJson(
            String enrolment,
            String name,
            EnrolmentState state,
            AbsenceStep step,
            int missed,
            int limit,
            OffsetDateTime at) {}

    /** The rule with what has come of it. */
    @Schema(name = "Absences")
    public record AbsencesJson(AbsenceLimits rule, List<AbsenceJson> items) {}

    @Inject
    private ShowAbsences show;

    @Inject
    private SetAbsenceRule set;

    @Operation(operationId = "getAbsences", summary = "The rule of absence of a class, and who has reached its limits")
    @GET
    @Requires(Permission.TEACH)
    @Path("/{code}/absences")
    public AbsencesJson absences(@PathParam("code") String code) {
        var shown = show.execute(code);
        return new AbsencesJson(
                AbsenceLimits.of(shown.rule()),
                shown.lines().stream()
                        .map(line -> new AbsenceJson(
                                line.learner().code(),
                                line.learner().name().full(),
                                line.learner().state(),
                                line.absence().step(),
                                line.absence().missed(),
                                line.absence().limit(),
                                line.absence().at().atOffset(ZoneOffset.UTC)))
                        .toList());
    }

    @Operation(operationId = "setAbsenceRule", summary = "Say when learners of a class are late, warned and dropped")
    @PUT
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/absence-rule")
    public void set(@PathParam("code") String code, AbsenceLimits body) {
        set.execute(code, body);
    }
}
