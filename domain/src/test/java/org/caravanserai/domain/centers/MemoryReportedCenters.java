package org.caravanserai.domain.centers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.center.CenterOwner;
import org.caravanserai.domain.centers.reported.ReportedCenter;
import org.caravanserai.domain.centers.reported.ReportedCenters;
import org.caravanserai.domain.centers.reported.ReportedRow;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.MemoryPages;
import org.jspecify.annotations.Nullable;

/** What sources tell of centers, in memory. */
public final class MemoryReportedCenters implements ReportedCenters {

    private static final Comparator<ReportedCenter> BY_KEY =
            Comparator.comparing(ReportedCenter::source).thenComparing(ReportedCenter::key);

    private final List<ReportedCenter> all = new ArrayList<>();
    private final MemoryCenters centers;
    private final Organizations organizations;

    public MemoryReportedCenters(MemoryCenters centers, Organizations organizations) {
        this.centers = centers;
        this.organizations = organizations;
    }

    @Override
    public Optional<ReportedCenter> of(String source, String key) {
        return all.stream()
                .filter(each -> each.source().equals(source) && each.key().equals(key))
                .findFirst();
    }

    @Override
    public void put(ReportedCenter reported) {
        of(reported.source(), reported.key()).ifPresent(all::remove);
        all.add(reported);
    }

    @Override
    public List<ReportedRow> about(UUID center) {
        return all.stream()
                .filter(each -> center.equals(each.center()))
                .sorted(Comparator.comparing(
                                ReportedCenter::reportedOn, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(BY_KEY))
                .map(this::row)
                .toList();
    }

    @Override
    public Page<ReportedRow> page(@Nullable String country, PageRequest request) {
        return MemoryPages.page(
                all.stream()
                        .filter(each ->
                                country == null || country.equals(each.country().value()))
                        .sorted(BY_KEY)
                        .map(this::row)
                        .filter(each -> MemoryPages.matches(request, searched(each))),
                request,
                "name",
                Map.of(
                        "name",
                                Comparator.comparing(
                                        (ReportedRow each) -> each.name().toLowerCase(Locale.ROOT)),
                        "country", Comparator.comparing(ReportedRow::country)));
    }

    private static @Nullable String[] searched(ReportedRow row) {
        return Stream.concat(Stream.of(row.name(), row.city()), row.host().name().texts().values().stream())
                .toArray(String[]::new);
    }

    @Override
    public List<String> countries() {
        return all.stream()
                .map(each -> each.country().value())
                .distinct()
                .sorted()
                .toList();
    }

    private ReportedRow row(ReportedCenter told) {
        return new ReportedRow(
                told.source(),
                told.key(),
                told.name(),
                told.kind(),
                owner(told.host()),
                told.partner() == null ? null : owner(told.partner()),
                told.partnerName(),
                told.center() == null
                        ? null
                        : centers.byId(told.center()).orElseThrow().slug().value(),
                told.country().value(),
                told.city(),
                told.establishedOn(),
                told.status(),
                told.reportedOn(),
                told.webPage());
    }

    private CenterOwner owner(UUID organization) {
        var found = organizations.byId(organization).orElseThrow();
        return new CenterOwner(found.id(), found.slug().value(), found.displayName());
    }
}
