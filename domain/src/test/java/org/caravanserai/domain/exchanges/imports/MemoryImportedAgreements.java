package org.caravanserai.domain.exchanges.imports;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/** What imports remember, in memory. */
public final class MemoryImportedAgreements implements ImportedAgreements {

    private static final class Kept {
        private ImportedLine line;
        private @Nullable UUID seen;
        private boolean ended;

        private Kept(ImportedLine line) {
            this.line = line;
        }
    }

    private record Latest(UUID importId, AcademicYear year) {}

    /** A condition of an agreement, of which one line is kept. */
    private record Place(UUID agreement, String condition) {
        static Place of(ImportedLine line) {
            return new Place(line.agreement(), line.condition());
        }
    }

    private final Map<String, Map<String, Kept>> lines = new HashMap<>();
    private final Map<String, Latest> latest = new HashMap<>();
    private final Supplier<List<Organization>> organizations;
    private final Function<UUID, Agreement> agreements;

    /**
     * @param organizations all that are known
     * @param agreements by their ids
     */
    public MemoryImportedAgreements(Supplier<List<Organization>> organizations, Function<UUID, Agreement> agreements) {
        this.organizations = organizations;
        this.agreements = agreements;
    }

    private Map<String, Kept> of(Source source) {
        return lines.computeIfAbsent(source.organization() + source.name(), unknown -> new LinkedHashMap<>());
    }

    @Override
    public void seen(Source source, Map<String, AcademicYear> read) {
        read.forEach((key, year) -> {
            var kept = of(source).get(key);
            if (kept != null) {
                kept.seen = source.importId();
            }
            latest.merge(
                    source.organization() + source.name(),
                    new Latest(source.importId(), year),
                    (before, now) -> before.importId().equals(now.importId())
                                    && before.year().compareTo(now.year()) > 0
                            ? before
                            : now);
        });
    }

    @Override
    public Map<String, ImportedLine> lines(Source source, String group, Collection<String> keys) {
        var wanted = Set.copyOf(keys);
        return of(source).entrySet().stream()
                .filter(each -> each.getValue().line.group().equals(group) || wanted.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().line));
    }

    @Override
    public Map<String, ImportedLine> withPartner(Source source, UUID partner) {
        var found = new HashMap<String, ImportedLine>();
        var theirs = new HashMap<UUID, Boolean>();
        of(source).values().stream()
                .map(kept -> kept.line)
                .filter(line -> theirs.computeIfAbsent(line.agreement(), id -> {
                    var agreement = agreements.apply(id);
                    return agreement.parties().contains(partner) && agreement.state() != AgreementState.WITHDRAWN;
                }))
                .forEach(line -> found.merge(
                        line.group().split("\n", 2)[0],
                        line,
                        (first, second) -> first.lastYear().compareTo(second.lastYear()) < 0 ? second : first));
        return found;
    }

    @Override
    public void keep(Source source, Map<String, ImportedLine> changed) {
        var keys = new HashMap<Place, String>();
        changed.forEach((key, line) -> {
            var kept = of(source).computeIfAbsent(key, unknown -> new Kept(line));
            kept.ended = kept.ended && line.lastYear().compareTo(kept.line.lastYear()) <= 0;
            kept.line = line;
            kept.seen = source.importId();
            keys.put(Place.of(line), key);
        });
        of(source).entrySet().removeIf(each -> !each.getKey()
                .equals(keys.getOrDefault(Place.of(each.getValue().line), each.getKey())));
    }

    @Override
    public List<EndedLine> ended(Source source) {
        return gone(source).stream()
                .map(kept -> new EndedLine(
                        agreements.apply(kept.line.agreement()).code(),
                        kept.line.condition(),
                        kept.line.group(),
                        kept.line.lastYear()))
                .sorted(Comparator.comparing(EndedLine::group).thenComparing(EndedLine::condition))
                .toList();
    }

    private List<Kept> gone(Source source) {
        var now = latest.get(source.organization() + source.name());
        if (now == null || !now.importId().equals(source.importId())) {
            return List.of();
        }
        return of(source).values().stream()
                .filter(kept -> !kept.ended
                        && !source.importId().equals(kept.seen)
                        && kept.line.lastYear().compareTo(now.year()) < 0
                        && agreements.apply(kept.line.agreement()).state() != AgreementState.WITHDRAWN)
                .toList();
    }

    @Override
    public void markEnded(Source source) {
        gone(source).forEach(kept -> kept.ended = true);
    }

    @Override
    public Optional<UUID> organization(String name, @Nullable CountryCode country) {
        var wanted = FoldedName.of(name);
        return organizations.get().stream()
                .filter(each -> each.state().isListed())
                .filter(each -> country == null || country.equals(each.profile().country()))
                .filter(each -> each.names().stream()
                        .anyMatch(known -> FoldedName.of(known.value()).equals(wanted)))
                .min(Comparator.comparing(each -> each.state() != OrganizationState.VERIFIED))
                .map(Organization::id);
    }
}
