package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Map;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.ColumnValues;
import org.caravanserai.persistence.shared.NativeQuery;
import org.caravanserai.persistence.shared.SortOrder;
import org.jspecify.annotations.Nullable;

/** The directory's list: names by their words and by trigrams, filters and order by the columns of the organization. */
@ApplicationScoped
class OrganizationSearch {

    private static final String BY_NAME = "o.sort_name, o.id";
    private static final String BY_LIKENESS = "m.likeness desc, o.sort_name, o.id";
    private static final Map<String, String> ORDERS = Map.of(
            "name", BY_NAME,
            "-name", "o.sort_name desc, o.id desc",
            "country", "o.country nulls last, o.sort_name, o.id",
            "-country", "o.country desc nulls last, o.sort_name, o.id",
            "newest", "o.created_at desc, o.id desc",
            "oldest", "o.created_at, o.id");

    @PersistenceContext
    private EntityManager entities;

    Page<OrganizationRow> search(OrganizationFilter filter, SearchPhrase phrase, PageRequest request) {
        var query = request.query();
        var sql = new NativeQuery();
        if (query == null) {
            return page(sql, "", filter, request);
        }
        var exact = page(sql, NameMatch.everyWord(sql, query, phrase), filter, request);
        if (exact.total() > 0 || FoldedName.of(query).isEmpty()) {
            return exact;
        }
        var again = new NativeQuery();
        return page(again, NameMatch.resembling(again, query), filter, request);
    }

    private Page<OrganizationRow> page(
            NativeQuery sql, String matching, OrganizationFilter filter, PageRequest request) {
        var from = " from organization o" + matching + where(sql, filter);
        var total =
                ColumnValues.count(sql.on(entities, "select count(*)" + from).getSingleResult());
        var items = sql.rows(
                entities,
                "select " + OrganizationRows.COLUMNS + from + " order by "
                        + order(request.sort(), !matching.isEmpty()) + " limit " + sql.arg(request.size()) + " offset "
                        + sql.arg(request.offset()));
        return new Page<>(items.stream().map(OrganizationRows::read).toList(), request.page(), request.size(), total);
    }

    private static String where(NativeQuery sql, OrganizationFilter filter) {
        var conditions = new ArrayList<String>();
        if (filter.sector() != null) {
            conditions.add("o.sector = " + sql.arg(filter.sector().name()));
        }
        if (filter.country() != null) {
            conditions.add("o.country = " + sql.arg(filter.country()));
        }
        if (!filter.states().isEmpty()) {
            conditions.add("o.state = any("
                    + sql.words(filter.states().stream().map(Enum::name).toList()) + ")");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String order(@Nullable String sort, boolean matched) {
        if (sort == null) {
            return matched ? BY_LIKENESS : BY_NAME;
        }
        var order = ORDERS.get(sort);
        if (order == null) {
            throw SortOrder.unknown(sort, ORDERS.keySet().stream());
        }
        return order;
    }
}
