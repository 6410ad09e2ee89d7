package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlFlowFacts implements FlowFacts {

    /** Sums of stays by day between the home country and one of the countries; several rows may be about the same day and kind. */
    private static final String SUMS = """
        with stayed as (
            select s.from_country as country, true as inbound, s.kind, s.arrived_on, s.persons, s.months
            from exchanges_flow_facts_on(?4) s
            where s.to_country = ?1::bpchar and s.from_country = any (?2::bpchar[]) and s.from_country <> ?1::bpchar
              and s.arrived_on between ?3 and ?4 and (?5::text is null or s.kind = ?5)
            union all
            select s.to_country, false, s.kind, s.arrived_on, s.persons, s.months
            from exchanges_flow_facts_on(?4) s
            where s.from_country = ?1::bpchar and s.to_country = any (?2::bpchar[]) and s.to_country <> ?1::bpchar
              and s.arrived_on between ?3 and ?4 and (?5::text is null or s.kind = ?5)
        )
        select country, coalesce(kind, 'OTHER') as kind, %s as year,
               coalesce(sum(persons) filter (where inbound), 0) as inbound, coalesce(sum(persons) filter (where not inbound), 0) as outbound,
               coalesce(sum(months) filter (where inbound), 0) as months_in,
               coalesce(sum(months) filter (where not inbound), 0) as months_out
        from stayed group by 1, 2, 3 having sum(persons) > 0 order by 1, 3, 2
        """;

    private static final String FLOWS = SUMS.formatted("extract(year from arrived_on)::int");

    /** Academic years begin on the first of September. */
    private static final String ACADEMIC_YEARS =
            SUMS.formatted("extract(year from arrived_on - interval '8 months')::int");

    /** Stays of organizations of the home country and of one of the countries. */
    private static final String STAYS = """
        with stayed as (
            select x.country, x.came, x.kind, x.academic_year, x.sender, x.receiver, sum(x.arrived) as persons, sum(x.months) as months
            from (select f.country, true as came, s.kind, s.academic_year, f.id as sender, t.id as receiver, s.arrived, s.months
                  from organization f
                  join exchanges_stay_day_facts_on(?4) s on s.from_organization = f.id
                  join organization t on t.id = s.to_organization and t.country = ?1::bpchar
                  where f.country = any (?2::bpchar[]) and f.country <> ?1::bpchar and s.day between ?3 and ?4
                    and (?5::text is null or s.kind = ?5)
                  union all
                  select t.country, false, s.kind, s.academic_year, f.id, t.id, s.arrived, s.months
                  from organization t
                  join exchanges_stay_day_facts_on(?4) s on s.to_organization = t.id
                  join organization f on f.id = s.from_organization and f.country = ?1::bpchar
                  where t.country = any (?2::bpchar[]) and t.country <> ?1::bpchar and s.day between ?3 and ?4
                    and (?5::text is null or s.kind = ?5)) x
            group by x.country, x.came, x.kind, x.academic_year, x.sender, x.receiver having sum(x.arrived) > 0
        ), told as (
            select country, came, coalesce(kind, 'OTHER') as kind, academic_year, sender, receiver, persons, months from stayed
        )
        """;

    /** A pair of a small number of people goes into the sum of all of them as {@link Disclosure#part} says. */
    private static final String PAIRS = """
        with paired as (
            select x.country, x.came, x.sender, x.receiver, sum(x.arrived) as persons
            from (select f.country, true as came, f.id as sender, t.id as receiver, s.arrived
                  from organization f
                  join exchanges_stay_day_facts_on(?4) s on s.from_organization = f.id
                  join organization t on t.id = s.to_organization and t.country = ?1::bpchar
                  where f.country = any (?2::bpchar[]) and f.country <> ?1::bpchar and s.day between ?3 and ?4
                  union all
                  select t.country, false, f.id, t.id, s.arrived
                  from organization t
                  join exchanges_stay_day_facts_on(?4) s on s.to_organization = t.id
                  join organization f on f.id = s.from_organization and f.country = ?1::bpchar
                  where t.country = any (?2::bpchar[]) and t.country <> ?1::bpchar and s.day between ?3 and ?4) x
            group by x.country, x.came, x.sender, x.receiver having sum(x.arrived) > 0
        ), told as (
            select country, came, sender, receiver, persons from paired where persons >= ?5
            union all
            select country, came, null, null, sum(case when persons <= 2 then 1 when persons <= 4 then 4 else persons end)
            from paired where persons < ?5 group by country, came
        )
        """;

    private static final String SIDES = """
               f.slug as from_slug, f.display_name as from_name, case when s.came then s.country else ?1::bpchar end as from_country,
               t.slug as to_slug, t.display_name as to_name, case when s.came then ?1::bpchar else s.country end as to_country, s.persons
        """;

    private static final String ROWS = STAYS + "select s.country, s.kind, s.academic_year, s.months," + SIDES + """
        from told s join organization f on f.id = s.sender join organization t on t.id = s.receiver
        order by s.country, s.academic_year, f.slug, t.slug, s.kind, s.came
        """;

    private static final String PAIR_ROWS = PAIRS + "select s.country," + SIDES + """
        from told s left join organization f on f.id = s.sender left join organization t on t.id = s.receiver
        order by s.country, s.came desc, f.slug, t.slug
        """;

    /** The fewest people of a pair of organizations that is named. */
    private static final int LEAST_OF_A_PAIR = 8;

    private final Sql sql;

    @Inject
    SqlFlowFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Flow> flows(Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind) {
        return sums(FLOWS, countries, from, to, kind);
    }

    @Override
    public List<Flow> academicYears(Collection<String> countries, LocalDate from, LocalDate to) {
        return sums(ACADEMIC_YEARS, countries, from, to, null);
    }

    private List<Flow> sums(
            String statement, Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind) {
        return sql.list(
                statement,
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
                        "kind", row.text("kind"),
                        "academicYear", row.text("academic_year"),
                        "from", row.text("from_slug"),
                        "fromName", row.localized("from_name"),
                        "fromCountry", row.text("from_country"),
                        "to", row.text("to_slug"),
                        "toName", row.localized("to_name"),
                        "toCountry", row.text("to_country"),
                        "persons", PeopleCell.people(row.count("persons")),
                        "months", PeopleCell.of(row.decimal("months"), row.count("persons"))),
                Scope.HOME,
                countries.toArray(String[]::new),
                from,
                to,
                kind);
    }

    @Override
    public Page<FactRow> pairs(Collection<String> countries, LocalDate from, LocalDate to, PageRequest request) {
        return sql.page(
                request,
                PAIR_ROWS,
                PAIRS + "select count(*) from told",
                row -> FactRow.of(
                        "country", row.text("country"),
                        "from", row.textOrNull("from_slug"),
                        "fromName", row.localized("from_name"),
                        "fromCountry", row.text("from_country"),
                        "to", row.textOrNull("to_slug"),
                        "toName", row.localized("to_name"),
                        "toCountry", row.text("to_country"),
                        "persons", PeopleCell.people(row.count("persons"))),
                Scope.HOME,
                countries.toArray(String[]::new),
                from,
                to,
                LEAST_OF_A_PAIR);
    }
}
