package org.caravanserai.persistence.exchanges;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements by which balances and the entries behind them are read; their arguments are those of {@link SqlBalanceDirectory}. */
final class BalanceSql {

    /** Place of the academic year among the arguments, from 0. */
    private static final int YEAR = 4;

    /** In the order of the arguments. */
    private static final List<String> CONDITIONS = List.of(
            """
            exists (select from agreement_party p
                    where p.agreement_id = l.agreement_id and p.organization_id = any (?1))
            """,
            "l.agreement_id = (select id from exchange_agreement where code = ?2)",
            atEitherEnd("slug = ?3"),
            atEitherEnd("country = ?4"),
            "l.academic_year = ?5",
            "(f.slug = ?3 and " + unitOf("from") + " = ?6 or t.slug = ?3 and " + unitOf("to") + " = ?6)",
            atEitherEnd("slug = ?7"),
            "f.slug = ?8");

    /** Code of the unit at one end of an entry: of its condition as it was agreed on last, else of the party; an asterisk for none. */
    private static String unitOf(String end) {
        return """
            coalesce(exchange_condition_agreed(l.agreement_id, l.condition) ->> '%1$sUnit',
                     (select p.unit from agreement_party p
                      where p.agreement_id = l.agreement_id and p.organization_id = l.%1$s_organization), '*')
            """.formatted(end);
    }

    static String unitBalances(@Nullable Object[] arguments) {
        return "with entries as (select l.from_organization, l.to_organization, l.persons, l.semesters, l.months, "
                + unitOf("from") + " as from_unit, " + unitOf("to") + " as to_unit"
                + matching("exchange_balance_total", arguments) + """

                ), ends as (
                    select from_organization as organization_id, from_unit as unit, persons, semesters, months,
                           persons as sent, 0 as received
                    from entries
                    union all
                    select to_organization, to_unit, -persons, -semesters, -months, 0, persons from entries
                ), sums as (
                    select organization_id, unit, sum(persons) as persons, sum(semesters) as semesters,
                           sum(months) as months, sum(sent) as sent, sum(received) as received
                    from ends group by organization_id, unit
                )
                select s.*, u.name as unit_name,
                """ + Parties.columns("o", "own") + """

                from sums s
                join organization o on o.id = s.organization_id
                left join organization_unit u on u.organization_id = s.organization_id and u.code = s.unit
                """
                + (arguments.length > 0 && arguments[0] != null ? " where s.organization_id = any (?1)" : "")
                + " order by abs(s.months) desc, o.slug, s.unit limit 500";
    }

    static String countries(@Nullable Object[] arguments) {
        return "with ends as (select distinct f.country as sending, t.country as receiving "
                + matching("exchange_balance_total", arguments)
                + ") select sending as country from ends where sending is not null"
                + " union select receiving from ends where receiving is not null";
    }

    /** Each condition stands for itself, so that PostgreSQL plans only those that are asked for. */
    static String matching(String table, @Nullable Object[] arguments) {
        return matching(table, "", arguments);
    }

    /** The entries that the filters find, each with its stay. */
    static String matchingEntries(@Nullable Object[] arguments) {
        return matching("exchange_ledger", STAYS, arguments);
    }

    private static String matching(String table, String more, @Nullable Object[] arguments) {
        var conditions = new StringBuilder(" where true");
        for (int i = 0; i < CONDITIONS.size(); i++) {
            if (i < arguments.length && arguments[i] != null) {
                conditions.append(" and ").append(CONDITIONS.get(i));
            }
        }
        return " from " + table + """
             l
            join exchange_agreement a on a.id = l.agreement_id
            join organization f on f.id = l.from_organization
            join organization t on t.id = l.to_organization
            """ + more + conditions;
    }

    private static @Nullable Object[] allYears(@Nullable Object[] arguments) {
        var others = arguments.clone();
        if (others.length > YEAR) {
            others[YEAR] = null;
        }
        return others;
    }

    private static String atEitherEnd(String condition) {
        var organizations = "any (array(select id from organization where " + condition + "))";
        return "(l.from_organization = " + organizations + " or l.to_organization = " + organizations + ")";
    }

    /**
     * The two directions of a pair are one group: the lower identifier counts as its left side. All years are read, because what
     * is owed follows from them; the sums are those of the year that is asked for.
     *
     * @param order clause, empty where only the rows are counted
     */
    static String balances(@Nullable Object[] arguments, boolean oneYear, String order) {
        var wanted = oneYear ? " filter (where academic_year = ?5)" : "";
        return """
                with entries as (
                    select l.agreement_id, least(l.from_organization, l.to_organization) as left_side,
                           greatest(l.from_organization, l.to_organization) as right_side,
                           case when l.from_organization < l.to_organization then 1 else -1 end as sign,
                           l.academic_year, l.persons, l.semesters, l.months
                """ + matching("exchange_balance_total", allYears(arguments))
                + """
                ), years as (
                    select agreement_id, left_side, right_side, academic_year, sum(sign * persons) as persons,
                           sum(sign * semesters) as semesters, sum(sign * months) as months,
                           coalesce(sum(persons) filter (where sign = 1), 0) as rightward,
                           coalesce(sum(persons) filter (where sign = -1), 0) as leftward
                    from entries group by agreement_id, left_side, right_side, academic_year
                ), pairs as (
                    select agreement_id, left_side, right_side, sum(persons)%1$s as persons,
                           sum(semesters)%1$s as semesters, sum(months)%1$s as months,
                           sum(rightward)%1$s as rightward, sum(leftward)%1$s as leftward,
                           jsonb_agg(jsonb_build_object('year', academic_year, 'persons', persons,
                                                        'semesters', semesters, 'months', months)) as years
                    from years group by agreement_id, left_side, right_side
                    having count(*)%1$s > 0
                ), directed as (
                    select agreement_id, months < 0 as turned, years,
                           case when months < 0 then right_side else left_side end as from_side,
                           case when months < 0 then left_side else right_side end as to_side,
                           case when months < 0 then -persons else persons end as persons,
                           case when months < 0 then -semesters else semesters end as semesters,
                           abs(months) as months,
                           case when months < 0 then leftward else rightward end as sent,
                           case when months < 0 then rightward else leftward end as received
                    from pairs
                )
                select a.code, r.terms -> 'title' as title, r.terms -> 'policy' as policy, d.turned, d.years,
                       d.persons, d.semesters, d.months, d.sent, d.received,
                       (select count(*) from quota_exception e join nomination n on n.id = e.nomination_id
                        where e.counted and n.agreement_id = d.agreement_id%2$s
                          and d.from_side in (n.from_organization, n.to_organization)
                          and d.to_side in (n.from_organization, n.to_organization)) as exceptions,
                       w.pending, w.persons as pending_persons, w.semesters as pending_semesters, w.months as pending_months,
                """.formatted(wanted, oneYear ? " and n.academic_year = ?5" : "")
                + Parties.columns("f", "from") + ", "
                + Parties.columns("t", "to") + """

                    from directed d
                    join exchange_agreement a on a.id = d.agreement_id
                    join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
                    join organization f on f.id = d.from_side
                    join organization t on t.id = d.to_side
                    cross join lateral (
                        select count(*) as pending, coalesce(sum(s.sign * c.persons), 0) as persons,
                               coalesce(sum(s.sign * c.semesters), 0) as semesters, coalesce(sum(s.sign * c.months), 0) as months
                        from exchange_correction c
                        cross join lateral (select case when c.from_organization = d.from_side then 1 else -1 end as sign) s
                        where c.agreement_id = d.agreement_id and c.state = 'PROPOSED' and c.kind = 'LEDGER'
                          and c.from_organization in (d.from_side, d.to_side) and c.to_organization in (d.from_side, d.to_side)%s) w
                    """.formatted(oneYear ? " and c.academic_year = ?5" : "")
                + order;
    }

    private static final String STAYS = """
        left join lateral (select m.code as mobility, n.code as nomination, n.given_name, n.family_name, n.own_name, n.family_first
                           from mobility m join nomination n on n.id = m.nomination_id where m.id = l.mobility_id) s on true
        """;

    static final String ENTRIES = """
        select a.code, l.condition, l.academic_year, l.persons, l.semesters, l.months, l.cause, l.recorded_at, l.reason, l.recorded_by_name,
               s.mobility, s.nomination, s.given_name, s.family_name, s.own_name, s.family_first,
        """ + Parties.columns("f", "from") + ", " + Parties.columns("t", "to") + "\n";

    private BalanceSql() {}
}
