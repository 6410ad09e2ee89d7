package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.programme.DiscardProgramme;
import org.caravanserai.events.programme.DraftPreview;
import org.caravanserai.events.programme.PreviewProgramme;
import org.caravanserai.events.programme.ReleaseProgramme;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Releases or discards an uploaded programme. */
@Tag(name = "Events")
@Path("/events/{slug}/programme")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeReleaseResource {

    /** Number of sessions that are now public. */
    public record ReleasedJson(int sessions) {}

    @Inject
    private PreviewProgramme preview;

    @Inject
    private ReleaseProgramme release;

    @Inject
    private DiscardProgramme discard;

    /** Makes the draft what everybody sees; with {@code If-Match} only the one that the caller has looked at. */
    @Operation(
            operationId = "releaseProgramme",
            summary = "Make the uploaded programme public",
            description = "With If-Match only the draft that was read.")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/release")
    public ReleasedJson release(
            @PathParam("slug") String slug, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        DraftPreview draft = matching(slug, seen);
        release.execute(slug, draft.id());
        return new ReleasedJson(draft.programme().sessions().size());
    }

    @Operation(operationId = "discardProgrammeDraft", summary = "Discard the uploaded programme")
    @DELETE
    @Path("/draft")
    public void discard(@PathParam("slug") String slug, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        discard.execute(slug, matching(slug, seen).id());
    }

    /** The draft that waits, if it is the one that the caller has read. */
    private DraftPreview matching(String slug, @Nullable String seen) {
        DraftPreview draft = preview.execute(slug).orElseThrow(() -> new NotFound("not-found"));
        if (seen != null && !seen.equals("*") && !seen.equals(ProgrammeDraftResource.tag(draft.id()))) {
            throw new Conflict("changed-meanwhile");
        }
        return draft;
    }
}
