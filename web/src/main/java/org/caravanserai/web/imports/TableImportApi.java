package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.imports.tables.ListTableTargets;
import org.caravanserai.platform.imports.tables.ShowTable;
import org.caravanserai.platform.imports.tables.StartTableImport;
import org.caravanserai.platform.imports.tables.UploadTable;
import org.jspecify.annotations.Nullable;

/** What a call of an area's API does that imports a table: the file is the body, the mapping is a saved one or found by names. */
@ApplicationScoped
public class TableImportApi {

    private final UploadTable upload;
    private final ShowTable show;
    private final StartTableImport start;
    private final ListTableTargets targets;

    @Inject
    TableImportApi(UploadTable upload, ShowTable show, StartTableImport start, ListTableTargets targets) {
        this.upload = upload;
        this.show = show;
        this.start = start;
        this.targets = targets;
    }

    /**
     * Uploads the table and starts its import.
     *
     * @param target name of the target
     * @param organization slug; null for a target without organization
     * @param mapping name of a saved mapping; null or empty for the one that names and contents of the columns propose
     * @param options what the call says beyond it
     * @return 202 with an {@link ImportStartResource.StartedJson} and the address of the import
     * @throws org.caravanserai.domain.shared.Invalid when a required column is not found
     */
    public Response start(
            String target,
            @Nullable String organization,
            @Nullable String mapping,
            TableOptions options,
            InputStream body) {
        return start(target, organization, mapping, "", options, body);
    }

    /**
     * As {@link #start}, into a target whose tables have sources.
     *
     * @param organization slug; null or empty for the only one in whose name the caller may import
     * @param source under which the mapping is saved, and was saved before
     * @throws Invalid {@code organization-needed} when the caller may import for several, {@code required} without a source
     */
    public Response startOfSource(
            String target,
            @Nullable String organization,
            @Nullable String source,
            TableOptions options,
            InputStream body) {
        var owner = organization == null || organization.isBlank() ? only(target) : organization.strip();
        if (source == null || source.isBlank()) {
            throw new Invalid("mapping", "required");
        }
        return start(target, owner, source.strip(), source, options, body);
    }

    private String only(String target) {
        var own = targets.execute().stream()
                .filter(choice -> choice.target().name().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"))
                .organizations()
                .keySet();
        if (own.size() != 1) {
            throw new Invalid("organization", "organization-needed");
        }
        return own.iterator().next();
    }

    /**
     * As {@link #start}, with the name of the source of the whole table, under which the mapping is saved as well.
     *
     * @param source empty where the table has none
     */
    public Response start(
            String target,
            @Nullable String organization,
            @Nullable String mapping,
            String source,
            TableOptions options,
            InputStream body) {
        var table = upload.execute(target, organization, target + ".csv", body);
        var view = show.execute(table, mapping);
        var id = start.execute(table, options.on(view.proposal()), options.dryRun(), source);
        return Response.accepted(new ImportStartResource.StartedJson(id))
                .location(URI.create("/api/v1/imports/" + id))
                .build();
    }
}
