package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.caravanserai.platform.imports.tables.ShowTable;
import org.caravanserai.platform.imports.tables.StartTableImport;
import org.caravanserai.platform.imports.tables.UploadTable;
import org.jspecify.annotations.Nullable;

/** What a call of an area's API does that imports a table: the file is the body, the mapping is a saved one or found by names. */
@ApplicationScoped
public class TableImportApi {

    private UploadTable upload;
    private ShowTable show;
    private StartTableImport start;

    @SuppressWarnings("NullAway.Init")
    protected TableImportApi() {}

    @Inject
    TableImportApi(UploadTable upload, ShowTable show, StartTableImport start) {
        this.upload = upload;
        this.show = show;
        this.start = start;
    }

    /**
     * Uploads the table and starts its import.
     *
     * @param target name of the target
     * @param organization slug; null for a target without organization
     * @param mapping name of a saved mapping; null or empty for the one that names and contents of the columns propose
     * @return 202 with an {@link ImportStartResource.StartedJson} and the address of the import
     * @throws org.caravanserai.domain.shared.Invalid when a required column is not found
     */
    public Response start(
            String target, @Nullable String organization, @Nullable String mapping, boolean dryRun, InputStream body) {
        var table = upload.execute(target, organization, target + ".csv", body);
        var view = show.execute(table, mapping);
        var id = start.execute(table, view.proposal(), dryRun, "");
        return Response.accepted(new ImportStartResource.StartedJson(id))
                .location(URI.create("/api/v1/imports/" + id))
                .build();
    }
}
