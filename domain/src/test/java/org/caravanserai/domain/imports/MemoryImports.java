package org.caravanserai.domain.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.MemoryPages;
import org.jspecify.annotations.Nullable;

/** Imports in memory. */
public final class MemoryImports implements NewImports, ImportWork, ImportProgress {

    private static final class Job {
        private final BodyFormat format;
        private final ImportClaim.Starter starter;
        private final Map<Integer, byte[]> pieces = new HashMap<>();
        private final List<ImportRefusal> refusals = new ArrayList<>();
        private ImportState state = ImportState.RUNNING;
        private ImportCounts counts = ImportCounts.NONE;
        private ImportPosition place = ImportPosition.START;
        private @Nullable Long size;
        private @Nullable UUID worker;
        private @Nullable Instant heartbeat;
        private @Nullable Instant finishedAt;
        private @Nullable ImportRefusal failure;
        private @Nullable TableOrder order;
        private int ended;

        private Job(BodyFormat format, ImportClaim.Starter starter) {
            this.format = format;
            this.starter = starter;
        }
    }

    private static final Map<String, Comparator<ImportReport>> ORDERS = Map.of(
            "started", Comparator.comparing(ImportReport::startedAt),
            "who", Comparator.comparing(ImportReport::startedByName),
            "kind", Comparator.comparing(ImportReport::dryRun),
            "state", Comparator.comparing(report -> report.state().name()),
            "read", Comparator.comparing(report -> report.counts().read()),
            "created", Comparator.comparing(report -> report.counts().created()),
            "updated", Comparator.comparing(report -> report.counts().updated()),
            "unchanged", Comparator.comparing(report -> report.counts().unchanged()),
            "refused", Comparator.comparing(report -> report.counts().refused()),
            "ended", Comparator.comparing(ImportReport::ended));

    private final Map<UUID, Job> jobs = new LinkedHashMap<>();
    private final TableUploads uploads;

    public MemoryImports(TableUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public void open(UUID id, BodyFormat format, ImportClaim.Starter starter) {
        jobs.put(id, new Job(format, starter));
    }

    @Override
    public void openTable(UUID id, TableOrder order, ImportClaim.Starter starter) {
        var job = new Job(BodyFormat.TABLE, starter);
        job.order = order;
        job.size = uploads.byId(order.upload()).orElseThrow().size();
        jobs.put(id, job);
    }

    @Override
    public boolean runsTableOf(UUID account) {
        return jobs.values().stream()
                .anyMatch(job -> job.order != null
                        && job.state == ImportState.RUNNING
                        && job.starter.accountId().equals(account));
    }

    @Override
    public void store(UUID id, int number, byte[] piece) {
        job(id).pieces.put(number, piece);
    }

    @Override
    public void ready(UUID id, long size) {
        job(id).size = size;
    }

    @Override
    public Optional<ImportClaim> claim(UUID worker, Instant now, Instant silentSince) {
        return jobs.entrySet().stream()
                .filter(entry -> isFree(entry.getValue(), silentSince))
                .min(Comparator.comparing(
                        (Map.Entry<UUID, Job> entry) -> entry.getValue().starter.at()))
                .map(entry -> {
                    var job = entry.getValue();
                    job.worker = worker;
                    job.heartbeat = now;
                    return new ImportClaim(entry.getKey(), worker, job.format, job.place, job.starter, job.order);
                });
    }

    private static boolean isFree(Job job, Instant silentSince) {
        return job.state == ImportState.RUNNING
                && job.size != null
                && (job.worker == null || Objects.requireNonNull(job.heartbeat).isBefore(silentSince));
    }

    @Override
    public byte @Nullable [] piece(UUID id, int number) {
        return job(id).pieces.get(number);
    }

    @Override
    public boolean hold(ImportClaim claim) {
        var job = job(claim.id());
        return job.state == ImportState.RUNNING
                && claim.worker().equals(job.worker)
                && claim.place().position() == job.place.position();
    }

    @Override
    public void advance(
            ImportClaim claim, ImportPosition next, ImportCounts more, List<ImportRefusal> refusals, Instant now) {
        var job = job(claim.id());
        job.place = next;
        job.counts = job.counts.plus(more);
        job.refusals.addAll(refusals);
        job.heartbeat = now;
    }

    @Override
    public void end(ImportClaim claim, ImportState state, @Nullable ImportRefusal failure, Instant now) {
        var job = job(claim.id());
        job.worker = null;
        job.state = state;
        job.finishedAt = now;
        job.failure = failure;
        job.pieces.clear();
    }

    @Override
    public Optional<ImportReport> report(UUID id) {
        return Optional.ofNullable(jobs.get(id)).map(job -> report(id, job));
    }

    private ImportReport report(UUID id, Job job) {
        return new ImportReport(
                id,
                job.state,
                job.starter.accountId(),
                job.starter.name(),
                job.starter.at(),
                job.finishedAt,
                job.counts,
                job.place,
                job.size == null ? 0 : job.size,
                job.failure,
                job.order == null
                        ? null
                        : uploads.byId(job.order.upload()).orElseThrow().target(),
                job.order == null ? null : job.order.upload(),
                job.order == null ? "" : job.order.source(),
                job.order != null && job.order.dryRun(),
                job.ended,
                job.order == null ? null : job.order.mapping());
    }

    @Override
    public List<ImportRefusal> refusals(UUID id, int limit) {
        return job(id).refusals.stream()
                .sorted(Comparator.comparing(ImportRefusal::record))
                .limit(limit)
                .toList();
    }

    @Override
    public Page<ImportRefusal> refusals(UUID id, PageRequest request) {
        return MemoryPages.page(
                job(id).refusals.stream(),
                request,
                "line",
                Map.of(
                        "line", Comparator.comparing(ImportRefusal::line),
                        "record", Comparator.comparing(ImportRefusal::record)));
    }

    @Override
    public Page<ImportReport> page(PageRequest request) {
        return MemoryPages.page(
                jobs.entrySet().stream()
                        .filter(entry -> entry.getValue().size != null && entry.getValue().order == null)
                        .map(entry -> report(entry.getKey(), entry.getValue())),
                request,
                "-started",
                ORDERS);
    }

    @Override
    public Page<ImportReport> tablesOf(UUID account, PageRequest request) {
        return MemoryPages.page(
                jobs.entrySet().stream()
                        .filter(entry -> entry.getValue().order != null
                                && entry.getValue().starter.accountId().equals(account))
                        .map(entry -> report(entry.getKey(), entry.getValue())),
                request,
                "-started",
                ORDERS);
    }

    @Override
    public void eachRefusal(UUID id, Consumer<ImportRefusal> consumer) {
        refusals(id, Integer.MAX_VALUE).forEach(consumer);
    }

    @Override
    public void countEnded(ImportClaim claim, int ended) {
        job(claim.id()).ended = ended;
    }

    private Job job(UUID id) {
        return Objects.requireNonNull(jobs.get(id), "no such import");
    }
}
