package org.caravanserai.platform.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.BodyFormat;
import org.caravanserai.domain.imports.ImportAction;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.NewImports;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Stores the body of an import, whole or not at all; the work begins when it is stored. */
@UseCase
@Requires(Permission.IMPORT_ORGANIZATIONS)
public class StartImport {

    /** Maximum size of the uploaded data. */
    public static final long MOST_BYTES = 2L << 30;

    private final NewImports imports;
    private final CurrentCaller caller;
    private final History history;
    private final Event<ImportStarted> started;
    private final Clock clock;

    @Inject
    StartImport(NewImports imports, CurrentCaller caller, History history, Event<ImportStarted> started, Clock clock) {
        this.imports = imports;
        this.caller = caller;
        this.history = history;
        this.started = started;
        this.clock = clock;
    }

    /**
     * @param body records of the registry in UTF-8, as one JSON array or as JSON lines; read to its end, a piece at a time
     * @return the import's id
     * @throws Invalid when the body is neither, or has more than 2 GB
     */
    public UUID execute(InputStream body) {
        var id = Ids.next();
        try {
            var piece = body.readNBytes(NewImports.PIECE);
            var starter = new ImportClaim.Starter(
                    Objects.requireNonNull(caller.get().accountId()),
                    caller.get().name(),
                    clock.instant());
            imports.open(id, format(piece), starter);
            long size = 0;
            for (int number = 0; piece.length > 0; number++) {
                size += piece.length;
                if (size > MOST_BYTES) {
                    throw new Invalid("body", "import-too-large");
                }
                imports.store(id, number, piece);
                piece = body.readNBytes(NewImports.PIECE);
            }
            imports.ready(id, size);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
        history.record(id, ImportAction.STARTED, null, ImportState.RUNNING, null);
        started.fire(new ImportStarted(id));
        return id;
    }

    private static BodyFormat format(byte[] beginning) {
        for (byte next : beginning) {
            if (next == '[') {
                return BodyFormat.ARRAY;
            }
            if (next == '{') {
                return BodyFormat.LINES;
            }
            if (next > ' ') {
                break;
            }
        }
        throw new Invalid("body", "import-not-records");
    }
}
