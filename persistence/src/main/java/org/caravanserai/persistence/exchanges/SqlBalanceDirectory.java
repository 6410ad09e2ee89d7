package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.caravanserai.domain.exchanges.places.UnitBalance;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlBalanceDirectory implements BalanceDirectory {

    private static final Map<String, String> ORDERS =
            Map.of("agreement", "a.code", "months", "d.months", "persons", "abs(d.persons)");

    private final Sql sql;

    @Inject
    SqlBalanceDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Balance> page(
            @Nullable Set<UUID> organizations, BalanceFilter filter, AcademicYear current, PageRequest request) {
        var arguments = arguments(organizations, filter);
        var year = filter.year();
        var until = year == null ? current : year;
        return sql.page(
                request,
                BalanceSql.balances(arguments, year != null, order(request.sort())),
                "select count(*) from (" + BalanceSql.balances(arguments, year != null, "") + ") found",
                row -> balance(row, until),
                arguments);
    }

    private static String order(@Nullable String sort) {
        return " order by " + SortOrder.of(sort, "-months", ORDERS).sql() + ", a.code, f.slug";
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
                row.flag("turned") ? statement.negated() : statement,
                new Balance.Pending(
                        row.number("pending"),
                        new Weight(
                                row.number("pending_persons"),
                                row.decimal("pending_semesters"),
                                row.decimal("pending_months"))));
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
    public List<UnitBalance> unitBalances(@Nullable Set<UUID> organizations, BalanceFilter filter) {
        var arguments = arguments(organizations, filter);
        return sql.list(BalanceSql.unitBalances(arguments), SqlBalanceDirectory::unitBalance, arguments);
    }

    private static UnitBalance unitBalance(Row row) throws SQLException {
        var unit = row.text("unit");
        return new UnitBalance(
                Parties.read(row, "own"),
                BalanceFilter.NO_UNIT.equals(unit) ? null : unit,
                row.textOrNull("unit_name") == null ? null : row.localized("unit_name"),
                row.number("persons"),
                row.decimal("semesters"),
                row.decimal("months"),
                row.number("sent"),
                row.number("received"));
    }

    private static PersonName name(Row row) throws SQLException {
        return row.name();
    }

    @Override
    public Set<String> countries(@Nullable Set<UUID> organizations) {
        var arguments = organizations == null ? new Object[0] : new Object[] {Parties.ids(organizations)};
        return Set.copyOf(sql.list(BalanceSql.countries(arguments), row -> row.text("country"), arguments));
    }

    @Override
    public Page<LedgerLine> entries(@Nullable Set<UUID> organizations, BalanceFilter filter, PageRequest request) {
        var arguments = arguments(organizations, filter);
        var matching = BalanceSql.matching("exchange_ledger", arguments);
        return sql.page(
                request,
                BalanceSql.ENTRIES + BalanceSql.matchingEntries(arguments) + " order by l.recorded_at desc, l.id",
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
                        row.textOrNull("nomination"),
                        row.textOrNull("given_name") == null ? null : name(row),
                        row.textOrNull("reason"),
                        row.textOrNull("recorded_by_name"),
                        row.time("recorded_at")),
                arguments);
    }

    /** No arguments where no filter is set: the statement then has no parameter. */
    private static @Nullable Object[] arguments(@Nullable Set<UUID> organizations, BalanceFilter filter) {
        var country = filter.country();
        var year = filter.year();
        var all = new @Nullable Object[] {
            organizations == null ? null : Parties.ids(organizations),
            filter.agreement(),
            filter.institution(),
            country == null ? null : country.value(),
            year == null ? null : year.toString(),
            filter.institution() == null ? null : filter.unit(),
            filter.partner(),
            filter.from()
        };
        return Arrays.stream(all).allMatch(Objects::isNull) ? new Object[0] : all;
    }
}
