package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountDirectory;
import org.caravanserai.domain.accounts.AccountFilter;
import org.caravanserai.domain.accounts.AccountRow;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.ColumnValues;
import org.caravanserai.persistence.shared.Containing;
import org.caravanserai.persistence.shared.SortOrder;

/** Two statements for a page, however long it is: the rows and their number. */
@ApplicationScoped
class SqlAccountDirectory implements AccountDirectory {

    private static final String STATE = """
        case when a.anonymised_at is not null then 'DELETED' when a.disabled_at is not null then 'DISABLED'
             when a.email_verified_at is null then 'UNVERIFIED' else 'ACTIVE' end\
        """;
    private static final String COLUMNS = "select a.id, a.email, a.given_name, a.family_name, a.own_name,"
            + " a.family_first, a.country, " + STATE + ","
            + " (select string_agg(r.role, ' ') from account_platform_role r where r.account_id = a.id),"
            + " (select count(distinct m.organization_id) from membership m where m.account_id = a.id),"
            + " a.created_at from account a ";
    /** The words are matched on the expression of the trigram index. */
    private static final String MATCHING = """
        where (?1 = '' or lower(a.given_name || ' ' || coalesce(a.family_name, '') || ' ' || coalesce(a.own_name, '')
                || ' ' || a.email) like ?1)
          and (?2 = '' or %s = ?2)
          and (?3 = '' or exists (select 1 from account_platform_role r where r.account_id = a.id and r.role = ?3))
        """.formatted(STATE);

    private static final String NAME = "lower(coalesce(a.family_name, a.given_name))";
    private static final Map<String, String> ORDERS = Map.of(
            "name", NAME + ", lower(a.given_name), a.id",
            "-name", NAME + " desc, lower(a.given_name) desc, a.id",
            "email", "a.email",
            "-email", "a.email desc",
            "created", "a.created_at, a.id",
            "-created", "a.created_at desc, a.id desc");

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Page<AccountRow> search(AccountFilter filter, PageRequest request) {
        var order = ORDERS.get(request.sort() == null ? "-created" : request.sort());
        if (order == null) {
            throw SortOrder.unknown(String.valueOf(request.sort()), ORDERS.keySet().stream());
        }
        List<?> rows = matching(COLUMNS + MATCHING + " order by " + order, filter, request)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        var total = ColumnValues.count(matching("select count(*) from account a " + MATCHING, filter, request)
                .getSingleResult());
        return new Page<>(
                rows.stream().map(row -> row((Object[]) row)).toList(), request.page(), request.size(), total);
    }

    @Override
    public Optional<AccountRow> byId(UUID id) {
        List<?> rows = entities.createNativeQuery(COLUMNS + "where a.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).findFirst();
    }

    private Query matching(String sql, AccountFilter filter, PageRequest request) {
        var query = request.query();
        return entities.createNativeQuery(sql)
                .setParameter(1, query == null ? "" : Containing.words(query))
                .setParameter(2, filter.state() == null ? "" : filter.state().name())
                .setParameter(3, filter.role() == null ? "" : filter.role().name());
    }

    private static AccountRow row(Object[] row) {
        var roles = EnumSet.noneOf(PlatformRole.class);
        if (row[8] != null) {
            for (var role : row[8].toString().split(" ", -1)) {
                roles.add(PlatformRole.valueOf(role));
            }
        }
        return new AccountRow(
                ColumnValues.id(row[0]),
                String.valueOf(row[1]),
                new PersonName(String.valueOf(row[2]), ColumnValues.text(row[3]), ColumnValues.text(row[4]), (Boolean)
                                row[5])
                        .full(),
                ColumnValues.text(row[6]),
                ColumnValues.constant(AccountState.class, row[7]),
                roles,
                ColumnValues.number(row[9]),
                ColumnValues.time(row[10]));
    }
}
