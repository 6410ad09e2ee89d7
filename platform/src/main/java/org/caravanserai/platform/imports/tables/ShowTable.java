package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.imports.TableMappings;
import org.caravanserai.domain.imports.TableUpload;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A table that the caller has uploaded, with a proposal how to map its columns. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowTable {

    private final TableUploads uploads;
    private final TableMappings mappings;
    private final TableTargets targets;
    private final CurrentCaller caller;

    @Inject
    ShowTable(TableUploads uploads, TableMappings mappings, TableTargets targets, CurrentCaller caller) {
        this.uploads = uploads;
        this.mappings = mappings;
        this.targets = targets;
        this.caller = caller;
    }

    /**
     * @param mapping name of a saved mapping to propose, or of a source; null for a proposal by names and contents
     * @throws NotFound when it is not the caller's, or there is no such mapping
     */
    public TableView execute(UUID id, @Nullable String mapping) {
        var upload = uploads.byId(id)
                .filter(found -> caller.get().is(found.account()))
                .orElseThrow(() -> new NotFound("not-found"));
        var target = targets.required(upload, caller.get());
        var meanings = new HashMap<String, List<Meaning>>();
        var making = new HashMap<String, String>();
        target.columns().forEach(column -> {
            meanings.put(column.key(), target.meanings(column.key(), upload.organization()));
            making.put(column.key(), target.making(column.key()));
        });
        return new TableView(
                upload,
                TableTargetView.of(target),
                proposal(target, upload, mapping == null ? "" : mapping),
                mappings.names(target.name(), upload.organization()),
                meanings,
                making);
    }

    /** Names are compared without case and accents, as those of sources are. */
    private String known(ImportTarget target, TableUpload upload, String mapping) {
        return mappings.names(target.name(), upload.organization()).stream()
                .filter(name -> FoldedName.of(name).equals(FoldedName.of(mapping)))
                .findFirst()
                .orElse(mapping);
    }

    /** A source whose first table this is has no saved mapping yet. */
    private TableMapping proposal(ImportTarget target, TableUpload upload, String mapping) {
        var saved = mapping.isEmpty()
                ? Optional.<TableMapping>empty()
                : mappings.named(target.name(), upload.organization(), known(target, upload, mapping));
        if (saved.isEmpty() && !mapping.isEmpty() && !target.needsSource()) {
            throw new NotFound("not-found");
        }
        return saved.map(found -> MappingProposal.of(target.columns(), upload, found))
                .orElseGet(() -> MappingProposal.of(target.columns(), upload));
    }
}
