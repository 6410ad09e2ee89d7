package org.caravanserai.platform.imports;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.imports.BodyFormat;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportProgress;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.ImportWork;
import org.caravanserai.domain.imports.NewImports;
import org.caravanserai.domain.imports.TableOrder;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** One import in memory. */
final class MemoryImports implements NewImports, ImportWork, ImportProgress {

    final Map<Integer, byte[]> pieces = new HashMap<>();
    final List<ImportRefusal> refusals = new ArrayList<>();
    ImportState state = ImportState.RUNNING;
    ImportCounts counts = ImportCounts.NONE;
    ImportPosition place = ImportPosition.START;

    @Nullable
    ImportRefusal failure;

    BodyFormat format = BodyFormat.LINES;
    UUID worker = new UUID(0, 0);
    private final ImportClaim.Starter starter = new ImportClaim.Starter(UUID.randomUUID(), "Ann", Instant.EPOCH);

    MemoryImports(BodyFormat format, byte[] body) throws java.io.IOException {
        this.format = format;
        var in = new ByteArrayInputStream(body);
        for (int number = 0; in.available() > 0; number++) {
            pieces.put(number, in.readNBytes(PIECE));
        }
    }

    ImportClaim claim() {
        worker = UUID.randomUUID();
        return new ImportClaim(UUID.randomUUID(), worker, format, place, starter);
    }

    @Override
    public void open(UUID id, BodyFormat format, ImportClaim.Starter starter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean runsTableOf(UUID account) {
        return false;
    }

    @Override
    public void store(UUID id, int number, byte[] piece) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void ready(UUID id, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ImportClaim> claim(UUID worker, Instant now, Instant silentSince) {
        return state == ImportState.RUNNING ? Optional.of(claim()) : Optional.empty();
    }

    @Override
    public byte @Nullable [] piece(UUID id, int number) {
        return pieces.get(number);
    }

    @Override
    public boolean hold(ImportClaim claim) {
        return claim.worker().equals(worker) && claim.place().equals(place) && state == ImportState.RUNNING;
    }

    @Override
    public void advance(
            ImportClaim claim, ImportPosition next, ImportCounts more, List<ImportRefusal> found, Instant now) {
        place = next;
        counts = counts.plus(more);
        refusals.addAll(found);
    }

    @Override
    public void end(ImportClaim claim, ImportState end, @Nullable ImportRefusal reason, Instant now) {
        state = end;
        failure = reason;
    }

    @Override
    public Optional<ImportReport> report(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ImportRefusal> refusals(UUID id, int limit) {
        return refusals;
    }

    @Override
    public Page<ImportRefusal> refusals(UUID id, PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<ImportReport> page(PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void openTable(UUID id, TableOrder order, ImportClaim.Starter starter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void eachRefusal(UUID id, Consumer<ImportRefusal> consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<ImportReport> tablesOf(UUID account, PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void countEnded(ImportClaim claim, int ended) {
        throw new UnsupportedOperationException();
    }
}
