package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEwpDirectory implements EwpDirectory {

    private static final String HEI_ID =
            "case when o.state = 'VERIFIED' and cardinality(o.domains) > 0 then o.domains[1] else o.slug end";

    private static final String BY_HEI_ID = """
        select o.slug from organization o
        where o.state in ('REGISTERED', 'VERIFIED') and (o.domains @> array[?1::text] or o.slug = ?1::text) and
        """ + HEI_ID + " = ?1 order by o.created_at limit 1";

    private static final String AGREEMENTS = """
        select a.code from exchange_agreement a
        where a.state <> 'WITHDRAWN'
          and exists (select from agreement_party p where p.agreement_id = a.id and p.organization_id = any (?1))
          and (select count(*) from agreement_party p where p.agreement_id = a.id) = 2
          and (?2::text is null or exists (
                  select from agreement_revision r, jsonb_array_elements(r.terms -> 'conditions') c
                  where r.agreement_id = a.id and r.number = a.revision
                    and ?2 between c ->> 'firstYear' and least(c ->> 'lastYear', a.ends_after)))
          and (?3::timestamptz is null
               or exists (select from agreement_revision r where r.agreement_id = a.id and r.proposed_at >= ?3)
               or exists (select from agreement_approval v where v.agreement_id = a.id and v.approved_at >= ?3))
        order by a.created_at desc, a.id
        """;

    private static final String NOMINATIONS = """
        select n.code from nomination n
        where (n.from_organization = any (?1) or n.to_organization = any (?1))
          and exchange_condition_agreed(n.agreement_id, n.condition) ->> 'kind' in ('STUDENT_STUDY', 'DOCTORAL') and n.state <> 'UNCONFIRMED'
          and (?2::text is null or n.academic_year = ?2)
          and (?3::timestamptz is null or greatest(n.nominated_at, n.decided_at) >= ?3)
        order by n.nominated_at desc, n.id
        """;

    private final Sql sql;

    @Inject
    SqlEwpDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Slug> organization(String heiId) {
        return sql.first(BY_HEI_ID, row -> Slug.of(row.text("slug")), heiId);
    }

    @Override
    public Map<UUID, String> heiIds(Collection<UUID> organizations) {
        record Known(UUID id, String heiId) {}
        return sql
                .list(
                        "select o.id, " + HEI_ID + " as hei_id from organization o where o.id = any (?)",
                        row -> new Known(row.id("id"), row.text("hei_id")),
                        (Object) organizations.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Known::id, Known::heiId));
    }

    @Override
    public Map<UUID, String> homeOrganizations(Collection<UUID> organizations) {
        record Known(UUID id, String domain) {}
        return sql
                .list(
                        "select o.id, o.domains[1] as domain from organization o where o.id = any (?) and o.state ="
                                + " 'VERIFIED' and cardinality(o.domains) > 0",
                        row -> new Known(row.id("id"), row.text("domain")),
                        (Object) organizations.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Known::id, Known::domain));
    }

    @Override
    public Optional<String> nominationOfStay(String mobility) {
        return sql.first(
                "select n.code from nomination n join mobility m on m.nomination_id = n.id where m.code = ?",
                row -> row.text("code"),
                mobility);
    }

    @Override
    public Optional<String> studentIdentifier(UUID nomination) {
        return sql.first("""
            select q.student_identifier from nomination n join exchange_qualifications q on q.account_id = n.account_id
            where n.id = ? and q.student_identifier is not null
            """, row -> row.text("student_identifier"), nomination);
    }

    @Override
    public List<String> agreements(Set<UUID> organizations, @Nullable AcademicYear year, @Nullable Instant since) {
        return codes(AGREEMENTS, organizations, year, since);
    }

    @Override
    public List<String> nominations(Set<UUID> organizations, @Nullable AcademicYear year, @Nullable Instant since) {
        return codes(NOMINATIONS, organizations, year, since);
    }

    private List<String> codes(
            String query, Set<UUID> organizations, @Nullable AcademicYear year, @Nullable Instant since) {
        return sql.list(
                query,
                row -> row.text("code"),
                Parties.ids(organizations),
                year == null ? null : year.toString(),
                since);
    }
}
