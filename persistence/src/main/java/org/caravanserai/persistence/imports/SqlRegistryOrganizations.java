package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.RegistryOrganizations;
import org.caravanserai.domain.imports.RegistryRecord;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.organizations.RorClaims;
import org.caravanserai.persistence.shared.Sql;

/** Sorts a batch into new, changed and unchanged ones by ROR id and content, and writes each kind at once. */
@ApplicationScoped
class SqlRegistryOrganizations implements RegistryOrganizations {

    private final Sql sql;

    @Inject
    SqlRegistryOrganizations(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param local edited or registered by people here, or merged: only added to
     */
    private record Known(UUID id, String hash, boolean local) {}

    @Override
    public Taken take(List<RegistryRecord> records, ImportClaim.Starter starter) {
        if (records.isEmpty()) {
            return new Taken(ImportCounts.NONE, Set.of());
        }
        var known = known(records);
        var fresh = records.stream()
                .filter(record -> !known.containsKey(record.ror().value()))
                .toList();
        var slugs = new RegistrySlugs(sql, fresh);
        List<ImportedOrganization> created = new ArrayList<>();
        List<ImportedOrganization> renewed = new ArrayList<>();
        List<ImportedOrganization> enriched = new ArrayList<>();
        for (var record : records) {
            var there = known.get(record.ror().value());
            var hash = record.hash();
            if (there == null) {
                created.add(new ImportedOrganization(
                        Ids.next(), slugs.take(record), record, hash, OrganizationAction.IMPORTED.name()));
            } else if (!there.hash.equals(hash)) {
                (there.local ? enriched : renewed)
                        .add(new ImportedOrganization(
                                there.id, "", record, hash, OrganizationAction.UPDATED_BY_IMPORT.name()));
            }
        }
        new RegistryWriter(sql, starter).write(created, renewed, enriched);
        var changed = Stream.of(renewed, enriched)
                .flatMap(List::stream)
                .map(ImportedOrganization::id)
                .collect(Collectors.toSet());
        var unchanged = records.size() - created.size() - changed.size();
        return new Taken(new ImportCounts(created.size(), changed.size(), unchanged, 0), changed);
    }

    /** Locks them in the order of their ids, as everybody who locks several does. */
    private Map<String, Known> known(List<RegistryRecord> records) {
        var known = new HashMap<String, Known>();
        sql.list(
                        "select ror_id, id, coalesce(source_hash, '') as hash,"
                                + " source_hash is null or edited_at is not null or state = 'MERGED' as local"
                                + " from organization where " + RorClaims.verified()
                                + " and ror_id = any (?) order by id for update",
                        row -> Map.entry(
                                row.text("ror_id"), new Known(row.id("id"), row.text("hash"), row.flag("local"))),
                        (Object) records.stream()
                                .map(record -> record.ror().value())
                                .toArray(String[]::new))
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    @Override
    public List<Twins> twins(int limit) {
        return sql.list("""
            select distinct on (lower(a.value), o.slug, r.slug) a.value, o.slug as registered, r.slug as known
            from (select distinct on (o.id, n.folded) o.id, o.slug, o.country, n.folded
                from organization o join organization_name n on n.organization_id = o.id
                where o.source_hash is null and o.state <> 'MERGED') o
            join organization_name a on a.folded = o.folded and a.organization_id <> o.id
            join organization r on r.id = a.organization_id and r.country = o.country
                and r.source_hash is not null and r.state <> 'MERGED'
            order by lower(a.value), o.slug, r.slug limit ?
            """, row -> new Twins(row.text("value"), row.text("registered"), row.text("known")), limit);
    }

    @Override
    public void linkRelatives() {
        new RelativeLinks(sql).link();
    }
}
