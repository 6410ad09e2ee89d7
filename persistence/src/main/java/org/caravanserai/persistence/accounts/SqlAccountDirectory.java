package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
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
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

/** Two statements for a page, however long it is: the rows and their number. */
@ApplicationScoped
class SqlAccountDirectory implements AccountDirectory {

    private static final String STATE = """
        case when a.anonymised_at is not null then 'DELETED' when a.disabled_at is not null then 'DISABLED'
             when a.kept_since is not null then 'KEPT' when a.email_verified_at is null then 'UNVERIFIED' else 'ACTIVE' end\
        """;
    private static final String COLUMNS =
            "select a.id, case when a.kept_since is null then a.email else '' end as email, a.given_name, a.family_name, a.own_name,"
                    + " a.family_first, a.country, " + STATE
                    + " as state, array(select r.role from account_platform_role r"
                    + " where r.account_id = a.id) as roles, (select count(distinct"
                    + " m.organization_id) from membership m where m.account_id ="
                    + " a.id) as organizations, a.created_at from account a ";
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

    private final Sql sql;

    @Inject
    SqlAccountDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<AccountRow> search(AccountFilter filter, PageRequest request) {
        var order = ORDERS.get(request.sort() == null ? "-created" : request.sort());
        if (order == null) {
            throw SortOrder.unknown(String.valueOf(request.sort()), ORDERS.keySet().stream());
        }
        var query = request.query();
        return sql.page(
                request,
                COLUMNS + MATCHING + " order by " + order,
                "select count(*) from account a " + MATCHING,
                SqlAccountDirectory::row,
                query == null ? "" : LikePattern.words(query),
                filter.state() == null ? "" : filter.state().name(),
                filter.role() == null ? "" : filter.role().name());
    }

    @Override
    public Optional<AccountRow> byId(UUID id) {
        return sql.first(COLUMNS + "where a.id = ?", SqlAccountDirectory::row, id);
    }

    private static AccountRow row(Row row) throws SQLException {
        var roles = EnumSet.noneOf(PlatformRole.class);
        roles.addAll(row.constants(PlatformRole.class, "roles"));
        return new AccountRow(
                row.id("id"),
                row.text("email"),
                row.name().full(),
                row.textOrNull("country"),
                row.constant(AccountState.class, "state"),
                roles,
                row.number("organizations"),
                row.time("created_at"));
    }
}
