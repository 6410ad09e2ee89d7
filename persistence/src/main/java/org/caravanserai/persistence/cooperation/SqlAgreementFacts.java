package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.agreement.AgreementList;
import org.caravanserai.domain.cooperation.agreement.AgreementUse;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Figures of one request that look at the same agreements share one pass over their stays. */
@ApplicationScoped
class SqlAgreementFacts implements AgreementFacts {

    private static final String AGREEMENTS = """
        select a.agreement, a.partner_country, h.slug as home_slug, h.display_name as home_name, p.slug as partner_slug,
               p.display_name as partner_name, a.starts_on, a.ends_on
        from %s a
        join organization h on h.id = a.organization
        join organization p on p.id = a.partner
        where a.country = ?1::bpchar and a.partner_country = any (?2::bpchar[]) %s
        order by a.ends_on, a.agreement, p.slug
        """;

    private static final String ALL = AGREEMENTS.formatted("exchanges_agreement_facts_counted_on(?3)", "");

    private static final String ENDING = AGREEMENTS.formatted(
            "exchanges_agreement_facts_on(?3)", "and a.starts_on <= ?3 and a.ends_on >= ?3 and a.ends_on <= ?4");

    /** The listed rows are selected before anything else is read about them. */
    private static final String BEGUN = """
        select a.agreement, a.partner_country, h.slug as home_slug, h.display_name as home_name, p.slug as partner_slug,
               p.display_name as partner_name, a.starts_on, a.ends_on
        from (select f.agreement_id, f.organization, f.partner, f.ends_on
              from exchanges_agreement_facts_on(?3) f
              where f.country = ?1::bpchar and f.partner_country = any (?2::bpchar[]) and f.starts_on <= ?3
              order by f.ends_on < ?3, abs(f.ends_on - ?3::date), f.agreement_id, f.organization, f.partner limit ?4) c
        join exchanges_agreement_facts_on(?3) a on a.agreement_id = c.agreement_id and a.organization = c.organization and a.partner = c.partner
        join organization h on h.id = a.organization
        join organization p on p.id = a.partner
        order by a.ends_on < ?3, abs(a.ends_on - ?3::date), a.agreement, p.slug
        """;

    private static final String BEGUN_COUNT = """
        select count(*) as number, count(*) filter (where a.ends_on >= ?3) as in_force,
               count(*) filter (where a.ends_on > ?3 and a.ends_on <= ?4) as ending
        from exchanges_agreement_facts_on(?3) a
        where a.country = ?1::bpchar and a.partner_country = any (?2::bpchar[]) and a.starts_on <= ?3
        """;

    /** Each agreement once, however many of its parties are of the countries, with the end that was known on the day. */
    private static final String ASKED = """
        with asked as (
            select a.agreement_id, min(a.partner_country) as country, min(a.starts_on) as starts_on, max(a.ends_on) as ends_on
            from exchanges_agreement_facts_on(?4) a
            where a.country = ?1::bpchar and a.partner_country = any (?2::bpchar[])
            group by a.agreement_id
        )
        """;

    /** Sums of the days of all agreements are added up in one pass. */
    private static final String FLOWS = ASKED + """
        , stayed as (
            select s.agreement_id, s.to_country = ?1::bpchar as inbound, sum(s.arrived) as persons, sum(s.semesters) as semesters,
                   coalesce(sum(s.arrived) filter (where s.day >= ?3), 0) as recent, sum(s.arrived - s.departed) as present
            from asked a join exchanges_stay_day_facts_on(?4) s on s.agreement_id = a.agreement_id
            where s.day <= ?4 and (s.to_country = ?1::bpchar) <> (s.from_country = ?1::bpchar)
            group by 1, 2
        )
        select e.agreement, a.country as partner_country, a.starts_on, a.ends_on, coalesce(i.persons, 0) as inbound,
               coalesce(o.persons, 0) as outbound, coalesce(i.semesters, 0) as semesters_in, coalesce(o.semesters, 0) as semesters_out,
               coalesce(i.recent, 0) as recent_in, coalesce(o.recent, 0) as recent_out,
               coalesce(i.present, 0) + coalesce(o.present, 0) as present, t.tolerance, t.unit
        from asked a
        join (select distinct agreement_id, agreement from exchanges_agreement_facts_counted_on(?4)) e on e.agreement_id = a.agreement_id
        left join stayed i on i.agreement_id = a.agreement_id and i.inbound
        left join stayed o on o.agreement_id = a.agreement_id and not o.inbound
        left join exchanges_agreement_tolerance_facts t on t.agreement_id = a.agreement_id
        where a.starts_on <= ?4
        order by e.agreement
        """;

    private static final String USES = ASKED + """
        , moved as (%s)
        select a.country, a.ends_on, coalesce(m.inbound, false) as inbound, coalesce(m.outbound, false) as outbound, count(*) as agreements
        from asked a left join moved m on m.agreement_id = a.agreement_id
        where a.starts_on <= ?4 and a.ends_on >= ?4
        group by 1, 2, 3, 4 order by 1, 2, 3, 4
        """;

    /** In a month that is only partly in the period, the first or last arrival decides. */
    private static final String USES_BY_MONTHS = USES.formatted("""
        select m.agreement_id, bool_or(t.country = ?1::bpchar) as inbound, bool_or(f.country = ?1::bpchar) as outbound
        from exchanges_stay_month_facts_on(?4) m
        join organization f on f.id = m.from_organization
        join organization t on t.id = m.to_organization
        where m.month >= cast(date_trunc('month', ?3::date) as date) and m.month <= ?4 and m.last_on >= ?3 and m.first_on <= ?4
          and (t.country = ?1::bpchar) <> (f.country = ?1::bpchar)
        group by m.agreement_id\
        """);

    private static final String USES_BY_DAYS = USES.formatted("""
        select s.agreement_id, coalesce(sum(s.arrived) filter (where s.to_country = ?1::bpchar), 0) > 0 as inbound,
               coalesce(sum(s.arrived) filter (where s.from_country = ?1::bpchar), 0) > 0 as outbound
        from exchanges_stay_day_facts_on(?4) s
        where s.day between ?3 and ?4 and (s.to_country = ?1::bpchar) <> (s.from_country = ?1::bpchar)
        group by s.agreement_id\
        """);

    private static final String PRESENT = """
        select s.agreement, sum(s.arrived - s.departed) as present
        from exchanges_stay_day_facts_on(?4) s
        where s.agreement_id in (select a.agreement_id from exchanges_agreement_facts_counted_on(?4) a
                                 where a.country = ?1::bpchar and a.partner_country = any (?2::bpchar[]) and a.agreement = any (?3::text[])
                                   and a.starts_on <= ?4)
          and s.day <= ?4 and (s.to_country = ?1::bpchar) <> (s.from_country = ?1::bpchar)
        group by s.agreement having sum(s.arrived - s.departed) > 0
        """;

    private final Sql sql;

    @Inject
    SqlAgreementFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<AgreementFact> agreements(Collection<String> countries, LocalDate day) {
        return sql.list(ALL, SqlAgreementFacts::agreement, Scope.HOME, countries.toArray(String[]::new), day);
    }

    @Override
    public List<AgreementFact> ending(Collection<String> countries, LocalDate day, LocalDate until) {
        return sql.list(ENDING, SqlAgreementFacts::agreement, Scope.HOME, countries.toArray(String[]::new), day, until);
    }

    @Override
    public AgreementList begun(Collection<String> countries, LocalDate day, LocalDate until, int most) {
        var asked = countries.toArray(String[]::new);
        var listed = sql.list(BEGUN, SqlAgreementFacts::agreement, Scope.HOME, asked, day, most);
        return sql.first(
                        BEGUN_COUNT,
                        row -> new AgreementList(
                                listed, row.count("number"), row.count("in_force"), row.count("ending")),
                        Scope.HOME,
                        asked,
                        day,
                        until)
                .orElseThrow();
    }

    private static AgreementFact agreement(Row row) throws SQLException {
        return new AgreementFact(
                row.text("agreement"),
                row.text("partner_country"),
                row.text("home_slug"),
                row.localized("home_name"),
                row.text("partner_slug"),
                row.localized("partner_name"),
                row.date("starts_on"),
                row.date("ends_on"));
    }

    @Override
    public List<AgreementUse> uses(Collection<String> countries, LocalDate recent, LocalDate day) {
        boolean oneMonth = YearMonth.from(recent).equals(YearMonth.from(day));
        return sql.list(
                oneMonth ? USES_BY_DAYS : USES_BY_MONTHS,
                row -> new AgreementUse(
                        row.text("country"),
                        row.date("ends_on"),
                        row.flag("inbound"),
                        row.flag("outbound"),
                        row.count("agreements")),
                Scope.HOME,
                countries.toArray(String[]::new),
                recent,
                day);
    }

    @Override
    public Map<String, Long> present(Collection<String> countries, Collection<String> agreements, LocalDate day) {
        return agreements.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                PRESENT,
                                row -> Map.entry(row.text("agreement"), row.count("present")),
                                Scope.HOME,
                                countries.toArray(String[]::new),
                                agreements.toArray(String[]::new),
                                day)
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<AgreementFlow> flows(Collection<String> countries, LocalDate recent, LocalDate day) {
        return sql.list(
                FLOWS,
                row -> new AgreementFlow(
                        row.text("agreement"),
                        row.text("partner_country"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.count("inbound"),
                        row.count("outbound"),
                        row.decimal("semesters_in"),
                        row.decimal("semesters_out"),
                        row.count("recent_in"),
                        row.count("recent_out"),
                        row.count("present"),
                        tolerance(row)),
                Scope.HOME,
                countries.toArray(String[]::new),
                recent,
                day);
    }

    private static AgreementFlow.@Nullable Tolerance tolerance(Row row) throws SQLException {
        var unit = row.textOrNull("unit");
        return unit == null ? null : new AgreementFlow.Tolerance(row.decimal("tolerance"), unit);
    }
}
