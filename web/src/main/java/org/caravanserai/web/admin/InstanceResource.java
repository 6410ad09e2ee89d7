package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.instance.BackupRun;
import org.caravanserai.domain.instance.InstanceThing;
import org.caravanserai.domain.instance.InstanceThings;
import org.caravanserai.domain.instance.StoredBytes;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.instance.BrowseInstance;
import org.caravanserai.platform.instance.ListBackups;
import org.caravanserai.platform.instance.ShowStorage;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The whole instance, for administrators. */
@Tag(name = "Administration")
@Path("/admin")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstanceResource {

    /** Something that an organization has on the instance. */
    @Schema(name = "InstanceThing")
    public record ThingJson(
            String kind,
            String code,
            LocalizedText title,
            String owner,
            String state,

            @Schema(description = "When it takes place, closes or was begun, as is usual for its kind") @Nullable
            Instant when,

            @Schema(description = "Of its page; null where it is not public") @Nullable
            String link) {

        static ThingJson of(InstanceThing thing) {
            return new ThingJson(
                    thing.kind(),
                    thing.code(),
                    thing.title(),
                    thing.ownerSlug(),
                    thing.state(),
                    thing.when(),
                    thing.link());
        }
    }

    /** What the files of one owner take. */
    @Schema(name = "StoredBytes")
    public record StoredJson(
            @Schema(description = "Null for people without an account") @Nullable
            UUID account,

            String owner,
            String kind,
            long files,
            long bytes,
            Instant latest) {

        static StoredJson of(StoredBytes stored) {
            return new StoredJson(
                    stored.account(), stored.owner(), stored.kind(), stored.files(), stored.bytes(), stored.latest());
        }
    }

    /** A backup that the product made of itself. */
    @Schema(name = "Backup")
    public record BackupJson(
            Instant madeAt,
            String file,
            long bytes,

            @Schema(description = "Whether it was read again to its end")
            boolean verified) {

        static BackupJson of(BackupRun run) {
            return new BackupJson(run.madeAt(), run.file(), run.bytes(), run.verified());
        }
    }

    @QueryParam("kind")
    private @Nullable String kind;

    @QueryParam("state")
    private @Nullable String state;

    @QueryParam("owner")
    private @Nullable String owner;

    @Inject
    private BrowseInstance browse;

    @Inject
    private ShowStorage storage;

    @Inject
    private ListBackups backups;

    @SuppressWarnings("NullAway.Init")
    InstanceResource() {}

    @Operation(
            operationId = "listInstanceThings",
            summary = "What all organizations have on the instance, public or not",
            description = "By kind, state and owner; sorted by when, title, state or owner.")
    @GET
    @Path("/things")
    @Requires(Permission.READ_HISTORY)
    public PageJson<ThingJson> things(@BeanParam ListQuery query) {
        return PageJson.of(browse.execute(new InstanceThings.Filter(kind, state, owner), query.request())
                .things()
                .map(ThingJson::of));
    }

    @Operation(operationId = "listStorage", summary = "Whose files take how much, the largest first")
    @GET
    @Path("/storage")
    @Requires(Permission.CHECK_DATA)
    public PageJson<StoredJson> storage(@BeanParam ListQuery query) {
        return PageJson.of(storage.execute(query.request()).owners().map(StoredJson::of));
    }

    @Operation(operationId = "listBackups", summary = "When the product made backups of itself, the newest first")
    @GET
    @Path("/backups")
    @Requires(Permission.CHECK_DATA)
    public List<BackupJson> backups() {
        return backups.execute().stream().map(BackupJson::of).toList();
    }
}
