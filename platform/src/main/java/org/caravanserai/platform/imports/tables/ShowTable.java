package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.TableMappings;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A table that the caller has uploaded, with a proposal how to map its columns. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowTable {

    private TableUploads uploads;
    private TableMappings mappings;
    private TableTargets targets;
    private CurrentCaller caller;

    @SuppressWarnings("NullAway.Init")
    protected ShowTable() {}

    @Inject
    ShowTable(TableUploads uploads, TableMappings mappings, TableTargets targets, CurrentCaller caller) {
        this.uploads = uploads;
        this.mappings = mappings;
        this.targets = targets;
        this.caller = caller;
    }

    /**
     * @param mapping name of a saved mapping to propose; null for a proposal by names and contents
     * @throws NotFound when it is not the caller's, or there is no such mapping
     */
    public TableView execute(UUID id, @Nullable String mapping) {
        var upload = uploads.byId(id)
                .filter(found -> caller.get().is(found.account()))
                .orElseThrow(() -> new NotFound("not-found"));
        var target = targets.required(upload, caller.get());
        var proposal = mapping == null || mapping.isEmpty()
                ? MappingProposal.of(target.columns(), upload)
                : mappings.named(target.name(), upload.organization(), mapping)
                        .orElseThrow(() -> new NotFound("not-found"));
        return new TableView(
                upload, TableTargetView.of(target), proposal, mappings.names(target.name(), upload.organization()));
    }
}
