package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.FewPeople;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlFlowFacts implements FlowFacts {

    /** Sums of stays by day between the home country and one of the countries; several rows may be about the same day and kind. */
    private static final String FLOWS = """
        with stayed as (
            select s.from_country as country, true as inbound, s.kind, s.arrived_on, s.persons, s.months
            from exchanges_flow_facts s
            where s.to_country = ?1::bpchar and s.from_country = any (?2::bpchar[]) and s.from_country <> ?1::bpchar
              and s.arrived_on between ?3 and ?4 and (?5::text is null or s.kind = ?5)
            union all
            select s.to_country, false, s.kind, s.arrived_on, s.persons, s.months
            from exchanges_flow_facts s
            where s.from_country = ?1::bpchar and s.to_country = any (?2::bpchar[]) and s.to_country <> ?1::bpchar
              and s.arrived_on between ?3 and ?4 and (?5::text is null or s.kind = ?5)
        )
        select country, coalesce(kind, 'OTHER') as kind, extract(year from arrived_on)::int as year,
               coalesce(sum(persons) filter (where inbound), 0) as inbound, coalesce(sum(persons) filter (where not inbound), 0) as outbound,
               coalesce(sum(months) filter (where inbound), 0) as months_in,
               coalesce(sum(months) filter (where not inbound), 0) as months_out
        from stayed group by 1, 2, 3 having sum(persons) > 0 order by 1, 3, 2
        """;

    /** Stays of organizations of the home country and of one of the countries; those of few people by direction alone. */
    private static final String STAYS = """
        with stayed as (
            select x.country, x.came, x.kind, x.academic_year, x.sender, x.receiver, sum(x.arrived) as persons, sum(x.months) as months
            from (select f.country, true as came, s.kind, s.academic_year, f.id as sender, t.id as receiver, s.arrived, s.months
                  from organization f
                  join exchanges_stay_day_facts s on s.from_organization = f.id
                  join organization t on t.id = s.to_organization and t.country = ?1::bpchar
                  where f.country = any (?2::bpchar[]) and f.country <> ?1::bpchar and s.day between ?3 and ?4
                    and (?5::text is null or s.kind = ?5)
                  union all
                  select t.country, false, s.kind, s.academic_year, f.id, t.id, s.arrived, s.months
                  from organization t
                  join exchanges_stay_day_facts s on s.to_organization = t.id
                  join organization f on f.id = s.from_organization and f.country = ?1::bpchar
                  where t.country = any (?2::bpchar[]) and t.country <> ?1::bpchar and s.day between ?3 and ?4
                    and (?5::text is null or s.kind = ?5)) x
            group by x.country, x.came, x.kind, x.academic_year, x.sender, x.receiver having sum(x.arrived) > 0
        ), told as (
            select country, came, coalesce(kind, 'OTHER') as kind, academic_year, sender, receiver, persons, months
            from stayed where persons >= ?6
            union all
            select country, came, null, null, null, null, sum(persons), sum(months)
            from stayed where persons < ?6 group by country, came
        )
        """;

    private static final String ROWS = STAYS + """
        select s.country, s.kind, s.academic_year, f.slug as from_slug, f.display_name as from_name,
               case when s.came then s.country else ?1::bpchar end as from_country, t.slug as to_slug, t.display_name as to_name,
               case when s.came then ?1::bpchar else s.country end as to_country, s.persons, s.months
        from told s left join organization f on f.id = s.sender left join organization t on t.id = s.receiver
        order by s.country, s.academic_year, f.slug, t.slug, s.kind, s.came
        """;

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlFlowFacts() {}

    @Inject
    SqlFlowFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Flow> flows(Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind) {
        return sql.list(
                FLOWS,
                row -> new Flow(
                        row.text("country"),
                        row.text("kind"),
                        row.number("year"),
                        row.count("inbound"),
                        row.count("outbound"),
                        row.decimal("months_in"),
                        row.decimal("months_out")),
                Scope.HOME,
                countries.toArray(String[]::new),
                from,
                to,
                kind);
    }

    @Override
    public Page<FactRow> rows(
            Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind, PageRequest request) {
        return sql.page(
                request,
                ROWS,
                STAYS + "select count(*) from told",
                row -> FactRow.of(
                        "country", row.text("country"),
                        "kind", row.textOrNull("kind"),
                        "academicYear", row.textOrNull("academic_year"),
                        "from", row.textOrNull("from_slug"),
                        "fromName", row.localized("from_name"),
                        "fromCountry", row.text("from_country"),
                        "to", row.textOrNull("to_slug"),
                        "toName", row.localized("to_name"),
                        "toCountry", row.text("to_country"),
                        "persons", row.count("persons"),
                        "months", row.decimal("months")),
                Scope.HOME,
                countries.toArray(String[]::new),
                from,
                to,
                kind,
                FewPeople.LEAST);
    }
}
