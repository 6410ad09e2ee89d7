package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.centers.teaching.ChangeClass;
import org.caravanserai.centers.teaching.ClassForm;
import org.caravanserai.centers.teaching.ReadClassForm;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.ClassMode;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Settings of a class, for the directors of its center. */
@Tag(name = "Centers")
@Path("/classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassSettingsResource {

    /** The settings that a director can change. */
    @Schema(name = "ClassSettings")
    public record SettingsJson(
            @Nullable Map<String, String> name,
            ClassMode mode,
            int minimum,
            int maximum,
            LocalDate decideOn,
            @Nullable Boolean withApproval,

            @Schema(description = "Email address of a teacher of the center") @Nullable
            String teacher,

            @Schema(description = "Id of the room") @Nullable
            String room,

            @Schema(description = "Id of the teaching point; left out: at the seat of the center, or online") @Nullable
            String teachingPoint) {

        static SettingsJson of(ClassForm form) {
            return new SettingsJson(
                    form.name(),
                    ClassMode.valueOf(Objects.requireNonNull(form.mode())),
                    Integer.parseInt(Objects.requireNonNull(form.minimum())),
                    Integer.parseInt(Objects.requireNonNull(form.maximum())),
                    LocalDate.parse(Objects.requireNonNull(form.decideOn())),
                    form.withApproval(),
                    form.teacher(),
                    form.room(),
                    form.point());
        }

        /** The form of a class of this term and course; both null where they stay what they are. */
        ClassForm form(@Nullable String term, @Nullable String course) {
            return new ClassForm(
                    term,
                    course,
                    name,
                    mode.name(),
                    String.valueOf(minimum),
                    String.valueOf(maximum),
                    decideOn.toString(),
                    Boolean.TRUE.equals(withApproval),
                    teacher,
                    room,
                    teachingPoint);
        }
    }

    @Inject
    private ReadClassForm read;

    @Inject
    private ChangeClass change;

    @Operation(operationId = "getClassSettings", summary = "How a class is held")
    @GET
    @Versioned
    @APIResponseSchema(value = SettingsJson.class, responseCode = "200", responseDescription = "The settings")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/settings")
    public Response settings(@PathParam("code") String code) {
        return answer(code);
    }

    @Operation(
            operationId = "changeClassSettings",
            summary = "Change how a class is held; more places are offered to who waits")
    @PUT
    @Versioned
    @APIResponseSchema(value = SettingsJson.class, responseCode = "200", responseDescription = "The settings")
    @APIResponse(responseCode = "409", description = "class-over, capacity-below-taken, changed-meanwhile")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/settings")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            SettingsJson body) {
        change.execute(code, Versions.of(tag), body.form(null, null));
        return answer(code);
    }

    private Response answer(String code) {
        var known = read.execute(code);
        return Response.ok(SettingsJson.of(known.form()))
                .tag(new EntityTag(Long.toString(known.version())))
                .build();
    }
}
