package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.center.FreeDays;
import org.caravanserai.centers.center.FreeDays.HolidayDraft;
import org.caravanserai.centers.center.ShowCenter;
import org.caravanserai.centers.session.ChangeFreeDays;
import org.caravanserai.centers.session.PreviewFreeDays;
import org.caravanserai.centers.session.SessionChoice;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.centers.center.CenterJson;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Weekend and holidays of a center that runs. */
@Tag(name = "Centers")
@Path("/centers/{slug}/free-days")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FreeDaysResource {

    /**
     * What happens to a session on a day that becomes free.
     *
     * @param startsAt when it is moved to, or when the make-up for a cancelled one begins
     */
    @Schema(name = "SessionChoice")
    public record ChoiceJson(
            UUID session,
            SessionChoice.Kind choice,
            @Nullable WrittenTime startsAt) {

        SessionChoice read() {
            return new SessionChoice(session, choice, startsAt);
        }
    }

    /** The days without classes, and what happens to the sessions on them; reason: needed when one is cancelled. */
    @Schema(name = "FreeDaysChange")
    public record ChangeJson(
            List<DayOfWeek> weekend,
            List<HolidayDraft> holidays,
            @Nullable Reason reason,
            @Nullable List<ChoiceJson> sessions) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private PreviewFreeDays preview;

    @Inject
    private ChangeFreeDays change;

    @Inject
    private ShowCenter show;

    @Operation(
            operationId = "previewFreeDays",
            summary = "Planned sessions on days that would become free; changes nothing")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    @Path("/preview")
    public List<SessionJson> preview(FreeDays body) {
        return preview.execute(CenterAddress.of(slug), body).stream()
                .map(SessionJson::of)
                .toList();
    }

    @Operation(
            operationId = "changeFreeDays",
            summary = "Change weekend and holidays, and settle the sessions on days that become free",
            description = "Each session that the preview tells needs a choice. Sessions that were held stay.")
    @PUT
    @APIResponse(responseCode = "409", description = "sessions-to-settle, center-state, room-clash, teacher-clash")
    @Requires(Permission.MANAGE_CENTER)
    public CenterJson change(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, ChangeJson body) {
        change.execute(
                CenterAddress.of(slug),
                Versions.of(tag),
                new FreeDays(body.weekend(), body.holidays()),
                body.reason(),
                body.sessions() == null
                        ? List.of()
                        : body.sessions().stream().map(ChoiceJson::read).toList());
        return CenterJson.of(show.execute(slug));
    }
}
