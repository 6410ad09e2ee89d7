package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.registry.OrganizationRecord;
import org.caravanserai.domain.cooperation.registry.OrganizationRecords;
import org.caravanserai.domain.cooperation.registry.UpcomingEnd;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlOrganizationRecords implements OrganizationRecords {

    /** An agreement stands in both directions, one row a partner. */
    private static final String RECORDS = """
        from (
            select 'EXCHANGE_AGREEMENT' as kind, null::text as subkind, a.agreement as reference, a.title, min(a.starts_on) as since,
                   max(a.ends_on) as until, array_agg(distinct a.partner) as others
            from exchanges_agreement_facts_on(?2) a where a.organization = ?1 and a.ends_on >= ?2
            group by a.agreement_id, a.agreement, a.title
            union all
            select 'CENTER', null, c.center, c.title, c.opened_on, coalesce(c.closes_on, c.agreement_ends_on),
                   array_remove(array_remove(array[c.host, c.partner], ?1), null)
            from centers_public_facts c
            where ?1 in (c.host, c.partner) and c.opened_on <= ?2 and (c.closes_on is null or c.closes_on >= ?2)
            union all
            select e.kind, coalesce(i.instrument_kind, m.mechanism_kind, l.alliance_kind, g.programme_kind), e.slug, e.title, e.begins_on, e.ends_on,
                   (select coalesce(array_agg(distinct q.organization_id), '{}') from cooperation_party q
                    where q.entry_id = e.id and q.organization_id <> ?1)
            from cooperation_entry e
            left join cooperation_instrument i on i.id = e.id
            left join cooperation_mechanism m on m.id = e.id
            left join cooperation_alliance l on l.id = e.id
            left join cooperation_programme g on g.id = e.id
            where e.id in (select f.entry_id from cooperation_registry_facts f join cooperation_party p on p.entry_id = f.entry_id
                           where p.organization_id = ?1 and p.role not in ('OBSERVER', 'WITNESS') and (p.until_date is null or p.until_date >= ?2))
              and (e.ends_on is null or e.ends_on >= ?2)
        ) r
        """;

    private static final String LISTED =
            "select r.kind, r.subkind, r.reference, coalesce(r.title, '{}') as title, r.since, r.until,"
                    + " cast(r.others as text[]) as others " + RECORDS + " order by r.until nulls last, r.reference";

    private static final String NAMES =
            "select id, slug, display_name from organization where id = any (?::uuid[]) and state <> 'MERGED'";

    private final Sql sql;

    @Inject
    SqlOrganizationRecords(Sql sql) {
        this.sql = sql;
    }

    private record Found(OrganizationRecord found, List<UUID> others) {}

    private record Named(UUID id, OrganizationRecord.Other other) {}

    @Override
    public Page<OrganizationRecord> of(UUID organization, LocalDate day, PageRequest request) {
        var page = sql.page(
                request, LISTED, "select count(*) " + RECORDS, SqlOrganizationRecords::found, organization, day);
        var asked = page.items().stream()
                .flatMap(each -> each.others().stream())
                .distinct()
                .toArray(UUID[]::new);
        var names = sql.list(NAMES, SqlOrganizationRecords::named, (Object) asked).stream()
                .collect(Collectors.toMap(Named::id, Function.identity()));
        return new Page<>(
                page.items().stream().map(each -> named(each, names)).toList(), page.page(), page.size(), page.total());
    }

    private static OrganizationRecord named(Found each, Map<UUID, Named> names) {
        var found = each.found();
        return new OrganizationRecord(
                found.kind(),
                found.subkind(),
                found.reference(),
                found.title(),
                each.others().stream()
                        .filter(names::containsKey)
                        .map(id -> Objects.requireNonNull(names.get(id)).other())
                        .toList(),
                found.since(),
                found.until());
    }

    private static Found found(Row row) throws SQLException {
        return new Found(
                new OrganizationRecord(
                        UpcomingEnd.Kind.valueOf(row.text("kind")),
                        row.textOrNull("subkind"),
                        row.text("reference"),
                        row.localized("title"),
                        List.of(),
                        row.dateOrNull("since"),
                        row.dateOrNull("until")),
                row.words("others").stream().map(UUID::fromString).toList());
    }

    private static Named named(Row row) throws SQLException {
        return new Named(row.id("id"), new OrganizationRecord.Other(row.text("slug"), row.localized("display_name")));
    }
}
