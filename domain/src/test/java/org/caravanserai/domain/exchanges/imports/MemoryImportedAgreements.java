package org.caravanserai.domain.exchanges.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.CountryCode;

/** What imports remember, in memory. */
public final class MemoryImportedAgreements implements ImportedAgreements {

    private final Map<String, Map<String, String>> mappings = new HashMap<>();
    private final Map<String, Map<String, ImportedLine>> lines = new HashMap<>();
    private final Supplier<List<Organization>> organizations;

    /**
     * @param organizations all that are known
     */
    public MemoryImportedAgreements(Supplier<List<Organization>> organizations) {
        this.organizations = organizations;
    }

    @Override
    public Optional<Map<String, String>> mapping(UUID organization, String name) {
        return Optional.ofNullable(mappings.get(organization + name));
    }

    @Override
    public void keepMapping(UUID organization, String name, Map<String, String> columns) {
        mappings.put(organization + name, Map.copyOf(columns));
    }

    @Override
    public Map<String, ImportedLine> lines(UUID organization, String name) {
        return Map.copyOf(lines.getOrDefault(organization + name, Map.of()));
    }

    @Override
    public void keep(UUID organization, String name, Map<String, ImportedLine> kept) {
        lines.computeIfAbsent(organization + name, unknown -> new HashMap<>()).putAll(kept);
    }

    @Override
    public Optional<UUID> organization(String name, CountryCode country) {
        var wanted = FoldedName.of(name);
        return organizations.get().stream()
                .filter(each -> each.displayName().texts().values().stream()
                        .anyMatch(text -> FoldedName.of(text).equals(wanted)))
                .map(Organization::id)
                .findFirst();
    }
}
