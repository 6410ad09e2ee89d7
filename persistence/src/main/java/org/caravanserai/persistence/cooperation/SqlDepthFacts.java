package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.depth.Completeness;
import org.caravanserai.domain.cooperation.depth.Completeness.Part;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthEvidenceKind;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.depth.OrganizationPair;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Figures of one request about the same countries share one search for evidence. */
@ApplicationScoped
class SqlDepthFacts implements DepthFacts {

    private static final String COMPLETENESS = """
        select e.kind, e.slug, e.title,
               (select array_agg(distinct c.country order by c.country) from cooperation_registry_facts c
                where c.entry_id = e.id and c.country = any (?2::text[])) as countries,
               exists (select from cooperation_objective o where o.project_id = e.id)
                   or coalesce(g.quota, 0) > 0 as objective,
               (select count(distinct s.home) from (
                    select coalesce(p.country, o.country) = ?1 as home
                    from cooperation_party p left join organization o on o.id = p.organization_id
                    where p.entry_id = e.id and p.role in ('OWNER', 'COORDINATOR', 'AWARDING', 'HOST', 'SECRETARIAT', 'SIGNATORY')
                    union all
                    select o.country = ?1 from cooperation_objective b join organization o on o.id = b.owner_id
                    where b.project_id = e.id) s where s.home is not null) = 2 as owners,
               exists (select from cooperation_milestone m where m.project_id = e.id)
                   or m.every_months is not null or g.last_cohort_ends is not null as milestones,
               coalesce(j.state in ('CONTRACTED', 'RUNNING', 'CLOSING', 'CLOSED', 'TERMINATED'), false) and exists (
                    select from cooperation_milestone m where m.project_id = e.id and m.submitted_on <= ?3)
                   or coalesce(g.state in ('APPROVED', 'ENROLLING', 'RUNNING'), false)
                   or exists (select from cooperation_year_report y where y.programme_id = g.id and y.intake > 0
                                and make_date(y.report_year, 12, 31) >= ?3) as workflow,
               exists (select from cooperation_contribution c where c.project_id = e.id)
                   or exists (select from cooperation_budget b where b.alliance_id = e.id and b.budget_year = extract(year from ?3::date))
                   as budget,
               exists (select from cooperation_objective o where o.project_id = e.id and o.due_on > ?3)
                   or exists (select from cooperation_approval v where v.programme_id = e.id and v.approved_from <= ?3 and v.approved_until > ?3)
                   or g.agreement_ends > ?3
                   or exists (select from cooperation_edition d where d.mechanism_id = e.id and d.held_on > ?3) as review
        from cooperation_entry e
        left join cooperation_mechanism m on m.id = e.id
        left join cooperation_programme g on g.id = e.id
        left join cooperation_project j on j.id = e.id
        where e.kind in ('MECHANISM', 'ALLIANCE', 'PROGRAMME', 'PROJECT')
          and (e.begins_on is null or e.begins_on <= ?3) and (e.ends_on is null or e.ends_on >= ?3)
          and coalesce(j.state, '') not in ('IDEA', 'PROPOSED', 'REVIEWED')
          and (coalesce(j.state, '') not in ('CLOSED', 'TERMINATED') or e.ends_on is not null)
          and coalesce(g.state, '') not in ('PREPARING', 'SUBMITTED', 'EXPERT_REVIEW') and (g.ended_on is null or g.ended_on >= ?3)
          and exists (select from cooperation_registry_facts c where c.entry_id = e.id and c.country = any (?2::text[]))
        order by e.kind, e.slug
        """;

    private final Sql sql;

    @Inject
    SqlDepthFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DepthEvidence> evidence(Collection<String> countries, LocalDate day) {
        return sql.list(
                DepthStatements.EVIDENCE,
                SqlDepthFacts::evidence,
                Scope.HOME,
                countries.toArray(String[]::new),
                day,
                0);
    }

    @Override
    public List<DepthEvidence> deepEvidence(Collection<String> countries, LocalDate day) {
        return sql.list(
                DepthStatements.EVIDENCE,
                SqlDepthFacts::evidence,
                Scope.HOME,
                countries.toArray(String[]::new),
                day,
                PairDepth.DEEP);
    }

    /** The names of organizations are read once for all of their pairs. */
    @Override
    public List<PairDepth> pairs(Collection<String> countries, LocalDate day) {
        var asked = countries.toArray(String[]::new);
        record Found(String home, String partner, String country, int level) {}
        var found = sql.list(
                DepthStatements.PAIRS,
                row -> new Found(row.text("home"), row.text("partner"), row.text("country"), row.number("level")),
                Scope.HOME,
                asked,
                day);
        var slugs = found.stream()
                .flatMap(pair -> Stream.of(pair.home(), pair.partner()))
                .distinct()
                .toArray(String[]::new);
        var names = new HashMap<String, LocalizedText>();
        sql.list(
                        "select slug, display_name from organization where slug = any (?::text[])",
                        row -> Map.entry(row.text("slug"), row.localized("display_name")),
                        (Object) slugs)
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return found.stream()
                .map(pair -> new PairDepth(
                        new OrganizationPair(
                                pair.home(),
                                names.getOrDefault(pair.home(), LocalizedText.EMPTY),
                                pair.partner(),
                                names.getOrDefault(pair.partner(), LocalizedText.EMPTY),
                                pair.country()),
                        pair.level(),
                        List.of(),
                        List.of()))
                .toList();
    }

    private static DepthEvidence evidence(Row row) throws SQLException {
        return new DepthEvidence(
                new OrganizationPair(
                        row.text("home"),
                        row.localized("home_name"),
                        row.text("partner"),
                        row.localized("partner_name"),
                        row.text("country")),
                row.constant(DepthEvidenceKind.class, "evidence"),
                row.number("level"),
                row.text("reference"),
                row.localized("title"),
                row.date("since"),
                row.dateOrNull("until_date"));
    }

    @Override
    public List<Completeness> completeness(Collection<String> countries, LocalDate day) {
        return sql.list(COMPLETENESS, SqlDepthFacts::completeness, Scope.HOME, countries.toArray(String[]::new), day);
    }

    private static Completeness completeness(Row row) throws SQLException {
        var present = EnumSet.noneOf(Part.class);
        put(present, Part.OBJECTIVE, row.flagOrNull("objective"));
        put(present, Part.OWNERS, row.flagOrNull("owners"));
        put(present, Part.MILESTONES, row.flagOrNull("milestones"));
        put(present, Part.WORKFLOW, row.flagOrNull("workflow"));
        put(present, Part.BUDGET, row.flagOrNull("budget"));
        put(present, Part.REVIEW, row.flagOrNull("review"));
        return new Completeness(
                row.text("kind"), row.text("slug"), row.localized("title"), row.words("countries"), present);
    }

    private static void put(EnumSet<Part> present, Part part, @Nullable Boolean there) {
        if (Boolean.TRUE.equals(there)) {
            present.add(part);
        }
    }
}
