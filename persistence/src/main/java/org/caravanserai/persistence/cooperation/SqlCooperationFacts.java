package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.CooperationCount;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationKind;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCooperationFacts implements CooperationFacts {

    /**
     * Registered records, without prepared ones. What has ended counts until its last day, and not at all where that is unknown;
     * centers count in the periods in which they were open and not suspended.
     */
    private static final String FACTS = """
        with fact as (
            select k.kind, x.country, x.source, x.reference, x.title,
                   case when bool_or(x.since is null) then null else min(x.since) end as since,
                   case when bool_or(x.until_date is null) then null else max(x.until_date) end as until_date
            from (select f.kind as source, f.subkind, f.country, e.slug as reference, e.title, f.counted_since as since,
                         f.counted_until as until_date, cast(null as date) as period
                  from cooperation_registry_facts f join cooperation_entry e on e.id = f.entry_id
                  where f.state is null
                     or f.kind = 'INSTRUMENT' and f.state in ('SIGNED', 'IN_FORCE')
                     or f.kind = 'PROGRAMME' and f.state in ('APPROVED', 'ENROLLING', 'RUNNING', 'NO_NEW_INTAKE', 'TEACH_OUT')
                     or f.kind = 'PROJECT' and f.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING')
                     or f.state in ('DENOUNCED', 'REPLACED', 'TERMINATED', 'SETTLED', 'CLOSED') and f.counted_until is not null
                  %s
                  union all
                  select 'CENTER', c.kind, c.country, c.center, c.title, c.since, c.until_date, c.since
                  from centers_counted_periods_on(?3) c) x
            cross join lateral (
                select s.kind from cooperation_kind_source s
                where s.source = x.source and s.subkind in ('', coalesce(x.subkind, ''))
                order by s.subkind desc limit 1) k
            where x.country = any (?1::text[])
            group by k.kind, x.country, x.source, x.reference, x.title, x.period
        )
        """;

    private static final String LIST = FACTS.formatted("""
        union all
        select 'AGREEMENT', '', a.partner_country, a.agreement, a.title, a.starts_on, a.ends_on, null
        from exchanges_agreement_facts_counted_on(?3) a where a.country = ?2::bpchar and a.partner_country = any (?1::bpchar[])\
        """) + """
        select * from fact order by kind, country, reference
        """;

    /** Agreements are counted apart, as they are many: none has the reference of another record. */
    private static final String COUNTS = FACTS.formatted("") + """
        select c.kind, c.country, sum(c.number) as number
        from (select kind, country, count(distinct reference) as number
              from fact where (since is null or since <= ?3) and (until_date is null or until_date >= ?3) group by kind, country
              union all
              select s.kind, a.country, a.number
              from (select x.partner_country as country, count(*) as number
                    from (select distinct a.partner_country, a.agreement_id
                          from exchanges_agreement_facts_counted_on(?3) a
                          where a.country = ?2::bpchar and a.partner_country = any (?1::bpchar[]) and a.starts_on <= ?3 and a.ends_on >= ?3) x
                    group by x.partner_country) a
              join cooperation_kind_source s on s.source = 'AGREEMENT' and s.subkind = '') c
        group by c.kind, c.country
        """;

    private final Sql sql;

    @Inject
    SqlCooperationFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<CooperationKind> kinds() {
        return sql.list(
                "select code, platform, names from cooperation_kind order by position",
                row -> new CooperationKind(row.text("code"), row.flag("platform"), row.localized("names")));
    }

    @Override
    public List<CooperationFact> facts(Collection<String> countries, LocalDate day) {
        return sql.list(
                LIST,
                row -> new CooperationFact(
                        row.text("kind"),
                        row.text("country"),
                        row.text("source"),
                        row.text("reference"),
                        row.localized("title"),
                        row.dateOrNull("since"),
                        row.dateOrNull("until_date")),
                countries.toArray(String[]::new),
                Scope.HOME,
                day);
    }

    @Override
    public List<CooperationCount> counts(Collection<String> countries, LocalDate day) {
        return sql.list(
                COUNTS,
                row -> new CooperationCount(row.text("kind"), row.text("country"), row.count("number")),
                countries.toArray(String[]::new),
                Scope.HOME,
                day);
    }
}
