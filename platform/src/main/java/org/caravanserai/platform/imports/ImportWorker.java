package org.caravanserai.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportWork;
import org.caravanserai.domain.imports.NewImports;
import org.caravanserai.platform.pieces.PieceStream;
import org.jspecify.annotations.Nullable;

/** Takes one import from where it stands to its end, batch by batch. */
@ApplicationScoped
class ImportWorker {

    private final ImportWork imports;
    private final ImportSteps steps;

    @Inject
    ImportWorker(ImportWork imports, ImportSteps steps) {
        this.imports = imports;
        this.steps = steps;
    }

    void run(ImportClaim claim) {
        var place = claim.place();
        var splitter = RecordSplitter.of(claim.format(), body(claim.id(), place), place);
        var records = new RorRecords();
        var at = claim;
        @Nullable BrokenBody broken = null;
        @Nullable RawRecord waiting = null;
        boolean more = true;
        while (more) {
            var batch = new ImportBatch();
            if (waiting != null) {
                batch.add(waiting, records);
                waiting = null;
            }
            while (more && waiting == null && !batch.isFull()) {
                try {
                    var next = splitter.next();
                    more = next != null;
                    waiting = next == null || batch.add(next, records) ? null : next;
                } catch (BrokenBody found) {
                    broken = found;
                    more = false;
                }
            }
            more |= waiting != null;
            at = batch.isEmpty() ? at : take(at, batch);
        }
        if (broken == null) {
            steps.finish(at);
        } else {
            steps.fail(at, broken.refusal());
        }
    }

    private InputStream body(UUID id, ImportPosition place) {
        return PieceStream.from(place.position(), NewImports.PIECE, number -> imports.piece(id, number));
    }

    /** When the database does not take the batch as a whole, the records are tried one by one to find the bad ones. */
    private ImportClaim take(ImportClaim claim, ImportBatch batch) {
        try {
            return steps.take(claim, batch.records(), batch.refusals(), batch.end());
        } catch (RuntimeException failure) {
            if (!isAboutData(failure)) {
                throw failure;
            }
        }
        for (var record : batch.records()) {
            try {
                steps.probe(claim, record);
            } catch (ImportSteps.Probed fine) {
                continue;
            } catch (RuntimeException failure) {
                if (!isAboutData(failure)) {
                    throw failure;
                }
                batch.refuse(record);
            }
        }
        return steps.take(claim, batch.records(), batch.refusals(), batch.end());
    }

    /** Data exceptions (22) and broken constraints (23), not a database that is away or busy. */
    private static boolean isAboutData(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }
}
