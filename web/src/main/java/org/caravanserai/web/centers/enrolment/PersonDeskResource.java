package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.caravanserai.centers.enrolment.ShowDesk;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.DeskEnrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the desk of a center sees of a person. */
@Tag(name = "Centers")
@Path("/people/{person}/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonDeskResource {

    /** An enrolment at one of the centers of the caller. */
    @Schema(name = "DeskEnrolment")
    public record DeskEnrolmentJson(
            String code,
            @Schema(description = "Code of the class") String ofClass,
            LocalizedText title,
            LocalizedText name,
            LocalizedText center,

            @Schema(description = "The learner, who may be a child of the person")
            String learner,

            EnrolmentState state,
            Instant appliedAt) {

        static DeskEnrolmentJson of(DeskEnrolment row) {
            return new DeskEnrolmentJson(
                    row.code(),
                    row.ofClass(),
                    row.courseTitle(),
                    row.className(),
                    row.centerName(),
                    row.name().full(),
                    row.state(),
                    row.appliedAt());
        }
    }

    @Inject
    private ShowDesk show;

    @Operation(
            operationId = "listEnrolmentsOfPerson",
            summary =
                    "The enrolments of a person at the centers of the caller, of the account that took the record over, too")
    @GET
    @Requires(Permission.ENROL_LEARNERS)
    public List<DeskEnrolmentJson> list(@PathParam("person") String person) {
        return show.execute(person).enrolments().stream()
                .map(DeskEnrolmentJson::of)
                .toList();
    }
}
