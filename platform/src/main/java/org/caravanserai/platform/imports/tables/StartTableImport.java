package org.caravanserai.platform.imports.tables;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.NewImports;
import org.caravanserai.domain.imports.NumberStyle;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.imports.TableMappings;
import org.caravanserai.domain.imports.TableOrder;
import org.caravanserai.domain.imports.TableUpload;
import org.caravanserai.domain.imports.TableUploads;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Imports a table that the caller has uploaded, or tells what would happen; a job does it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class StartTableImport {

    private final TableUploads uploads;
    private final NewImports imports;
    private final TableTargets targets;
    private final TableStarter starter;
    private final TableNotes notes;
    private final TableLimits limits;
    private final TableMappings mappings;

    @Inject
    StartTableImport(
            TableUploads uploads,
            NewImports imports,
            TableTargets targets,
            TableStarter starter,
            TableNotes notes,
            TableLimits limits,
            TableMappings mappings) {
        this.uploads = uploads;
        this.imports = imports;
        this.targets = targets;
        this.starter = starter;
        this.notes = notes;
        this.limits = limits;
        this.mappings = mappings;
    }

    /**
     * @param mapping headings of the file by the keys of columns, and how the cells are read
     * @param dryRun only shows what would happen
     * @param saveAs name of the source, under which the mapping is saved for later; empty for not, where the target does not need it
     * @return identity of the import
     * @throws NotFound when the table is not the caller's
     * @throws org.caravanserai.domain.shared.Refused {@code import-running}, {@code tables-quota}
     * @throws Invalid when a required column has no heading, a heading is not in the file or stands for two columns; {@code number-style-needed} of
     *     {@code numbers} when the file does not say how its numbers are meant
     */
    public UUID execute(UUID table, TableMapping mapping, boolean dryRun, String saveAs) {
        var upload = uploads.byId(table)
                .filter(found -> starter.caller().is(found.account()))
                .orElseThrow(() -> new NotFound("not-found"));
        var target = targets.required(upload, starter.caller());
        var source = known(target, upload, saveAs.strip());
        if (target.needsSource() && source.isEmpty()) {
            throw new Invalid("saveAs", "required");
        }
        check(mapping, target.columns(), upload);
        var read = mapping.withNumbers(numbers(mapping, target.columns(), upload));
        if (uploads.piece(table, 0) == null) {
            throw new NotFound("not-found");
        }
        limits.checkNoneRuns(starter.account());
        limits.checkQuota(starter.account(), 0);
        var id = Ids.next();
        imports.openTable(id, new TableOrder(table, read, source, dryRun), starter.starter());
        notes.started(id, upload, read, source, !dryRun || !target.needsSource());
        return id;
    }

    /** A source that was imported before keeps its name, however it is spelled now. */
    private String known(ImportTarget target, TableUpload upload, String source) {
        return mappings.names(target.name(), upload.organization()).stream()
                .filter(name -> FoldedName.of(name).equals(FoldedName.of(source)))
                .findFirst()
                .orElse(source);
    }

    /** What was said, else what all numbers of the file agree on. */
    private static NumberStyle numbers(TableMapping mapping, List<TableColumn> columns, TableUpload upload) {
        var said = mapping.numbers();
        if (said != null) {
            return said;
        }
        var forms = MappingProposal.numbers(mapping, columns, upload);
        return forms.style()
                .orElseThrow(() -> new Invalid(
                        "numbers", "number-style-needed", Objects.requireNonNullElse(forms.unclear(), "1,5 / 1.5")));
    }

    private static void check(TableMapping mapping, List<TableColumn> columns, TableUpload upload) {
        var faults = new Invalid.Collector();
        for (var column : columns) {
            var heading = mapping.header(column.key());
            var constant = mapping.constants().get(column.key());
            faults.check(heading.isPresent() || constant != null || !column.required(), column.key(), "column-needed");
            faults.check(heading.isEmpty() || constant == null, column.key(), "column-twice");
            if (constant != null) {
                faults.attempt(column.key(), () -> column.type().read(constant));
            }
            heading.ifPresent(
                    name -> faults.check(upload.headings().contains(name), column.key(), "unknown-heading", name));
        }
        var known = columns.stream().map(TableColumn::key).toList();
        Stream.of(mapping.headers(), mapping.constants(), mapping.values())
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .forEach(key -> faults.check(known.contains(key), key, "unknown-column", key));
        faults.throwIfAny();
    }
}
