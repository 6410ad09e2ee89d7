package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.places.Balance;
import org.caravanserai.domain.exchanges.places.BalanceDirectory;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.domain.exchanges.places.BalanceStatement;
import org.caravanserai.domain.exchanges.places.BalanceYear;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.LedgerLine;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlBalanceDirectory implements BalanceDirectory {

    /** Place of the academic year among the arguments, from 0. */
    private static final int YEAR = 4;

    /** By the order of the arguments. */
    private static final List<String> CONDITIONS = List.of(
            """
            exists (select from agreement_party p
                    where p.agreement_id = l.agreement_id and p.organization_id = any (?1))
            """,
            "l.agreement_id = (select id from exchange_agreement where code = ?2)",
            atEitherEnd("slug = ?3"),
            atEitherEnd("country = ?4"),
            "l.academic_year = ?5");

    /** Each condition stands for itself, so that PostgreSQL plans only those that are asked for. */
    private static String matching(String table, @Nullable Object[] arguments) {
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
            """ + conditions;
    }

    private static String atEitherEnd(String condition) {
        var organizations = "any (array(select id from organization where " + condition + "))";
        return "(l.from_organization = " + organizations + " or l.to_organization = " + organizations + ")";
    }

    /**
     * The two directions of a pair are one group: the lower identifier counts as its left side. All years are read, because what
     * is owed follows from them; the sums are those of the year that is asked for.
     */
    private static String balances(@Nullable Object[] arguments, boolean oneYear) {
        var wanted = oneYear ? " filter (where academic_year = ?5)" : "";
        return """
                with entries as (
                    select l.agreement_id, least(l.from_organization, l.to_organization) as left_side,
                           greatest(l.from_organization, l.to_organization) as right_side,
                           case when l.from_organization < l.to_organization then 1 else -1 end as sign,
                           l.academic_year, l.persons, l.semesters, l.months
                """ + matching("exchange_balance_total", Arrays.copyOf(arguments, Math.min(arguments.length, YEAR)))
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
                """.formatted(wanted, oneYear ? " and n.academic_year = ?5" : "")
                + Parties.columns("f", "from") + ", "
                + Parties.columns("t", "to") + """

                from directed d
                join exchange_agreement a on a.id = d.agreement_id
                join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
                join organization f on f.id = d.from_side
                join organization t on t.id = d.to_side
                order by d.months desc, a.code, f.slug
                """;
    }

    private static final String ENTRIES = """
        select a.code, l.condition, l.academic_year, l.persons, l.semesters, l.months, l.cause, l.recorded_at, l.reason, l.recorded_by_name,
               (select m.code from mobility m where m.id = l.mobility_id) as mobility,
        """ + Parties.columns("f", "from") + ", " + Parties.columns("t", "to") + "\n";

    @Inject
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlBalanceDirectory() {}

    SqlBalanceDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Balance> balances(@Nullable Set<UUID> organizations, BalanceFilter filter, AcademicYear current) {
        var arguments = arguments(organizations, filter);
        var year = filter.year();
        var until = year == null ? current : year;
        return sql.list(balances(arguments, year != null), row -> balance(row, until), arguments);
    }

    private static Balance balance(Row row, AcademicYear until) throws SQLException {
        var policy = row.textOrNull("policy");
        var statement = BalanceStatement.of(
                TermsJson.policy(policy == null ? null : Json.read(policy)), years(row.text("years")), until);
        return new Balance(
                row.text("code"),
                row.localized("title"),
                Parties.read(row, "from"),
                Parties.read(row, "to"),
                row.number("persons"),
                row.decimal("semesters"),
                row.decimal("months"),
                row.number("sent"),
                row.number("received"),
                row.number("exceptions"),
                row.flag("turned") ? statement.negated() : statement);
    }

    private static List<BalanceYear> years(String json) {
        return Json.objects(json).stream()
                .map(each -> new BalanceYear(
                        AcademicYear.of(each.getString("year")),
                        each.getInt("persons"),
                        each.getJsonNumber("semesters").bigDecimalValue(),
                        each.getJsonNumber("months").bigDecimalValue()))
                .toList();
    }

    @Override
    public Page<LedgerLine> entries(@Nullable Set<UUID> organizations, BalanceFilter filter, PageRequest request) {
        var arguments = arguments(organizations, filter);
        var matching = matching("exchange_ledger", arguments);
        return sql.page(
                request,
                ENTRIES + matching + " order by l.recorded_at desc, l.id",
                "select count(*) " + matching,
                row -> new LedgerLine(
                        row.text("code"),
                        row.text("condition"),
                        AcademicYear.of(row.text("academic_year")),
                        Parties.read(row, "from"),
                        Parties.read(row, "to"),
                        row.number("persons"),
                        row.decimal("semesters"),
                        row.decimal("months"),
                        row.constant(LedgerEntry.Cause.class, "cause"),
                        row.textOrNull("mobility"),
                        row.textOrNull("reason"),
                        row.textOrNull("recorded_by_name"),
                        row.time("recorded_at")),
                arguments);
    }

    /** None at all where nothing is asked for: the statement then has no parameter. */
    private static @Nullable Object[] arguments(@Nullable Set<UUID> organizations, BalanceFilter filter) {
        var country = filter.country();
        var year = filter.year();
        var all = new @Nullable Object[] {
            organizations == null ? null : Parties.ids(organizations),
            filter.agreement(),
            filter.institution(),
            country == null ? null : country.value(),
            year == null ? null : year.toString()
        };
        return Arrays.stream(all).allMatch(Objects::isNull) ? new Object[0] : all;
    }
}
