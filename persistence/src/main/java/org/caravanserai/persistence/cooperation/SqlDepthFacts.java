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

    /** Organizations of both sides that take part in the same record of the registry. */
    private static final String REGISTERED = """
        registered as (
            select distinct e.id, e.kind, e.slug as reference, e.title, e.begins_on, e.ends_on, h.organization_id as home,
                   p.organization_id as partner, greatest(e.begins_on, h.since, p.since) as since,
                   least(e.ends_on, h.until_date, p.until_date) as until_date
            from cooperation_entry e
            join cooperation_party h on h.entry_id = e.id and h.role <> 'OBSERVER'
            join organization ho on ho.id = h.organization_id and ho.country = ?1
            join cooperation_party p on p.entry_id = e.id and p.role <> 'OBSERVER'
            join organization po on po.id = p.organization_id and po.country = any (?2::text[]) and po.country <> ?1)
        """;

    /** A programme that enrols no more counted until the end of the last year with an intake. */
    private static final String OTHERS = "with " + REGISTERED + """
        , other (evidence, home, partner, reference, title, since, latest, until_date) as (
            select 'ALLIANCE', r.home, r.partner, r.reference, r.title, r.since, r.since, r.until_date from registered r
            where r.kind = 'ALLIANCE'
            union all
            select 'MEMORANDUM', r.home, r.partner, r.reference, r.title, i.signed_on, i.signed_on, r.until_date
            from registered r join cooperation_instrument i on i.id = r.id and i.state in ('SIGNED', 'IN_FORCE')
            union all
            select 'MILESTONE', r.home, r.partner, r.reference, r.title, m.decided_on, m.decided_on, null
            from registered r join cooperation_project p on p.id = r.id
                and p.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING', 'CLOSED')
            join cooperation_milestone m on m.project_id = r.id and m.state = 'ACCEPTED'
            union all
            select 'RESULT', r.home, r.partner, r.reference, r.title, t.verified_on, t.verified_on, null
            from registered r join cooperation_project p on p.id = r.id
                and p.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING', 'CLOSED')
            join cooperation_result t on t.project_id = r.id and t.stage = 'VERIFIED'
            union all
            select case when g.programme_kind = 'JOINT_DEGREE_PROGRAMME' then 'PROGRAMME' else 'INSTITUTION' end, r.home, r.partner,
                   r.reference, r.title, greatest(r.since, g.approved_from), greatest(r.since, g.approved_from),
                   least(r.until_date, g.approved_until, case when g.state not in ('ENROLLING', 'RUNNING') then y.last_day end)
            from registered r join cooperation_programme g on g.id = r.id
            left join lateral (select make_date(max(y.report_year), 12, 31) as last_day from cooperation_year_report y
                               where y.programme_id = g.id and y.intake > 0) y on true
            where g.state in ('ENROLLING', 'RUNNING') or g.approved_from is not null and y.last_day is not null
            union all
            select 'CENTER', c.host, c.partner, c.center, c.title, c.opened_on, c.opened_on, c.closes_on
            from centers_public_facts c where c.host_country = ?1 and c.partner_country = any (?2::text[]) and c.state <> 'SUSPENDED'
            union all
            select 'CENTER', c.partner, c.host, c.center, c.title, c.opened_on, c.opened_on, c.closes_on
            from centers_public_facts c where c.partner_country = ?1 and c.host_country = any (?2::text[]) and c.state <> 'SUSPENDED')
        """;

    /** Stays of a year and an agreement are one evidence, from the first arrival until so many months after the last. */
    private static final String EVIDENCE = OTHERS + """
        , found as (
            select 'AGREEMENT' as evidence, a.organization as home, a.partner, a.agreement as reference, a.title, a.starts_on as since,
                   a.starts_on as latest, a.ends_on as until_date
            from exchanges_agreement_facts a
            where a.country = ?1::bpchar and a.partner_country = any (?2::bpchar[]) and a.partner_country <> ?1::bpchar
              and (select u.level >= ?3 from cooperation_depth_rule u where u.evidence = 'AGREEMENT')
            union all
            select 'STAY', a.organization, a.partner, a.agreement, a.title, min(s.first_on), max(s.last_on), a.ends_on
            from exchanges_agreement_facts a
            join exchanges_stay_month_facts s on s.agreement_id = a.agreement_id and s.month between a.starts_on and a.ends_on
                and (s.from_organization = a.organization and s.to_organization = a.partner
                     or s.from_organization = a.partner and s.to_organization = a.organization)
            where a.country = ?1::bpchar and a.partner_country = any (?2::bpchar[]) and a.partner_country <> ?1::bpchar
              and (select u.level >= ?3 from cooperation_depth_rule u where u.evidence = 'STAY')
            group by a.organization, a.partner, a.agreement, a.title, a.ends_on, extract(year from s.month)
            union all
            select * from other)
        select f.evidence, u.level, h.slug as home, h.display_name as home_name, p.slug as partner, p.display_name as partner_name,
               p.country, f.reference, f.title, f.since,
               least(f.until_date, cast(f.latest + make_interval(months => u.months) as date) - 1) as until_date
        from found f
        join cooperation_depth_rule u on u.evidence = f.evidence
        join organization h on h.id = f.home
        join organization p on p.id = f.partner
        where f.since is not null and u.level >= ?3
        order by p.country, h.slug, p.slug, f.since, f.evidence, f.reference
        """;

    /** The time of an agreement begins and ends with a month: a month of arrivals lies in it or outside it. */
    private static final String PAIRS = OTHERS + """
        , agreed as (
            select a.agreement_id, a.organization as home, a.partner, a.starts_on, a.ends_on
            from exchanges_agreement_facts a
            where a.country = ?1::bpchar and a.partner_country = any (?2::bpchar[]) and a.partner_country <> ?1::bpchar and a.starts_on <= ?3
        ), seen as (
            select a.home, a.partner,
                   case when least(a.ends_on, cast(a.starts_on + make_interval(months => u.months) as date) - 1) >= ?3 then u.level else 0 end as level
            from agreed a join cooperation_depth_rule u on u.evidence = 'AGREEMENT'
            union all
            select a.home, a.partner, u.level
            from agreed a
            join exchanges_stay_month_facts s on s.agreement_id = a.agreement_id and s.month between a.starts_on and a.ends_on
                and (s.from_organization = a.home and s.to_organization = a.partner
                     or s.from_organization = a.partner and s.to_organization = a.home)
            join cooperation_depth_rule u on u.evidence = 'STAY'
            where s.month < date_trunc('year', ?3::date) + interval '1 year'
              and s.month >= coalesce((select date_trunc('year', ?3::date - 5 - make_interval(months => r.months))
                                       from cooperation_depth_rule r where r.evidence = 'STAY'), '-infinity')
            group by a.home, a.partner, a.agreement_id, a.ends_on, u.level, u.months, extract(year from s.month)
            having min(s.first_on) <= ?3 and least(a.ends_on, cast(max(s.last_on) + make_interval(months => u.months) as date) - 1) >= ?3
            union all
            select o.home, o.partner,
                   case when coalesce(least(o.until_date, cast(o.latest + make_interval(months => u.months) as date) - 1) >= ?3, true)
                        then u.level else 0 end
            from other o join cooperation_depth_rule u on u.evidence = o.evidence
            where o.since <= ?3
        )
        select h.slug as home, p.slug as partner, p.country, x.level
        from (select home, partner, max(level) as level from seen group by home, partner) x
        join organization h on h.id = x.home
        join organization p on p.id = x.partner
        order by x.level desc, (h.slug || ' ' || p.slug) collate "C"
        """;

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
               coalesce(j.state in ('CONTRACTED', 'RUNNING', 'CLOSING'), false) and exists (
                    select from cooperation_milestone m where m.project_id = e.id and m.submitted_on <= ?3)
                   or coalesce(g.state in ('APPROVED', 'ENROLLING', 'RUNNING'), false) as workflow,
               exists (select from cooperation_contribution c where c.project_id = e.id)
                   or exists (select from cooperation_budget b where b.alliance_id = e.id and b.budget_year = extract(year from ?3::date))
                   as budget,
               exists (select from cooperation_objective o where o.project_id = e.id and o.due_on > ?3)
                   or g.approved_until > ?3 or g.agreement_ends > ?3
                   or exists (select from cooperation_edition d where d.mechanism_id = e.id and d.held_on > ?3) as review
        from cooperation_entry e
        left join cooperation_mechanism m on m.id = e.id
        left join cooperation_programme g on g.id = e.id
        left join cooperation_project j on j.id = e.id
        where e.kind in ('MECHANISM', 'ALLIANCE', 'PROGRAMME', 'PROJECT')
          and (e.begins_on is null or e.begins_on <= ?3) and (e.ends_on is null or e.ends_on >= ?3)
          and coalesce(j.state, '') not in ('IDEA', 'PROPOSED', 'REVIEWED', 'CLOSED', 'TERMINATED')
          and coalesce(g.state, '') not in ('PREPARING', 'SUBMITTED', 'EXPERT_REVIEW', 'TERMINATED', 'SETTLED')
          and exists (select from cooperation_registry_facts c where c.entry_id = e.id and c.country = any (?2::text[]))
        order by e.kind, e.slug
        """;

    @Inject
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlDepthFacts() {}

    @Override
    public List<DepthEvidence> evidence(Collection<String> countries) {
        return sql.list(EVIDENCE, SqlDepthFacts::evidence, Scope.HOME, countries.toArray(String[]::new), 0);
    }

    @Override
    public List<DepthEvidence> deepEvidence(Collection<String> countries) {
        return sql.list(
                EVIDENCE, SqlDepthFacts::evidence, Scope.HOME, countries.toArray(String[]::new), PairDepth.DEEP);
    }

    /** The names of organizations are read once for all of their pairs. */
    @Override
    public List<PairDepth> pairs(Collection<String> countries, LocalDate day) {
        var asked = countries.toArray(String[]::new);
        record Found(String home, String partner, String country, int level) {}
        var found = sql.list(
                PAIRS,
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
