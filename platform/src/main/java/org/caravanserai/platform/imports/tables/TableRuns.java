package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.TableOrder;
import org.caravanserai.domain.imports.TableUpload;
import org.caravanserai.domain.imports.TableUploads;

/** Runs an import as its target takes rows. */
@ApplicationScoped
class TableRuns {

    private final TableUploads uploads;
    private final RowWorker rows;
    private final GroupWorker groups;
    private final TableSteps steps;

    @Inject
    TableRuns(TableUploads uploads, RowWorker rows, GroupWorker groups, TableSteps steps) {
        this.uploads = uploads;
        this.rows = rows;
        this.groups = groups;
        this.steps = steps;
    }

    void run(ImportClaim claim, TableOrder order, TableUpload upload, ImportTarget target) {
        var context = new TableContext(claim.id(), upload.organization(), order.source(), order.dryRun());
        var reader = new RowReader(target.columns(), upload.headings(), order.mapping());
        var table = new TableRows(uploads, upload.id(), claim.place());
        if (target instanceof TableGroupTarget grouped) {
            var end = groups.run(claim, grouped, context, reader, table);
            steps.finish(end, grouped, context);
        } else if (target instanceof TableTarget single) {
            var end = rows.run(claim, single, context, reader, table);
            steps.finish(end, single, context);
        } else {
            throw new IllegalStateException(target.name() + " takes neither rows nor groups");
        }
    }

    void fail(ImportClaim claim, ImportRefusal failure) {
        steps.fail(claim, failure);
    }
}
