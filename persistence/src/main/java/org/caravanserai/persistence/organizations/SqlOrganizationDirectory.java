package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.FacetedList;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.shared.SqlArguments;
import org.jspecify.annotations.Nullable;

/** Lists of organizations: names by their words and by trigrams, filters and order by the columns of the organization. */
@ApplicationScoped
class SqlOrganizationDirectory implements OrganizationDirectory {

    private static final String BY_NAME = "o.sort_name, o.id";
    private static final String BY_LIKENESS = "m.likeness desc, o.sort_name, o.id";
    private static final Map<String, String> ORDERS = Map.of(
            "name", BY_NAME,
            "-name", "o.sort_name desc, o.id desc",
            "country", "o.country nulls last, o.sort_name, o.id",
            "-country", "o.country desc nulls last, o.sort_name, o.id",
            "newest", "o.created_at desc, o.id desc",
            "oldest", "o.created_at, o.id");

    private final Sql sql;

    @Inject
    SqlOrganizationDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<OrganizationRow> search(OrganizationFilter filter, SearchPhrase phrase, PageRequest request) {
        var query = request.query();
        var arguments = new SqlArguments();
        if (query == null) {
            return page(arguments, "", filter, request);
        }
        var exact = page(arguments, NameMatch.everyWord(arguments, query, phrase), filter, request);
        if (exact.total() > 0 || FoldedName.of(query).isEmpty()) {
            return exact;
        }
        var again = new SqlArguments();
        return page(again, NameMatch.resembling(again, query), filter, request);
    }

    @Override
    public Facets facets(OrganizationFilter filter, SearchPhrase phrase, @Nullable String query) {
        var arguments = new SqlArguments();
        if (query == null) {
            return facets(arguments, "", filter);
        }
        var exact = facets(arguments, NameMatch.everyWord(arguments, query, phrase), filter);
        if (!exact.equals(Facets.NONE) || FoldedName.of(query).isEmpty()) {
            return exact;
        }
        var again = new SqlArguments();
        return facets(again, NameMatch.resembling(again, query), filter);
    }

    private Facets facets(SqlArguments arguments, String matching, OrganizationFilter filter) {
        var list = new FacetedList("from organization o" + matching, arguments);
        var sector = filter.sector();
        states(arguments, filter).forEach(list::where);
        return list.facet("sector", "array[o.sector]", sector == null ? null : sector.name())
                .facet("country", "array[cast(o.country as text)]", filter.country())
                .facets(sql);
    }

    @Override
    public Map<UUID, OrganizationRow> byIds(Collection<UUID> ids) {
        return sql
                .list(
                        "select " + OrganizationRows.COLUMNS + " from organization o where o.id = any (?)",
                        OrganizationRows::read,
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(OrganizationRow::id, row -> row));
    }

    @Override
    public List<OwnOrganization> ofMember(UUID accountId) {
        return sql.list(
                "select o.id, o.slug, o.display_name, o.state, array_agg(m.role) as roles from membership m"
                        + " join organization o on o.id = m.organization_id where m.account_id = ? and m.place_id is null"
                        + " group by o.id order by o.sort_name, o.id",
                row -> new OwnOrganization(
                        row.id("id"),
                        row.text("slug"),
                        row.localized("display_name"),
                        row.constant(OrganizationState.class, "state"),
                        Set.copyOf(row.constants(OrganizationRole.class, "roles"))),
                accountId);
    }

    private Page<OrganizationRow> page(
            SqlArguments arguments, String matching, OrganizationFilter filter, PageRequest request) {
        var from = " from organization o" + matching + where(arguments, filter);
        return sql.page(
                request,
                "select " + OrganizationRows.COLUMNS + from + " order by " + order(request.sort(), !matching.isEmpty()),
                "select count(*)" + from,
                OrganizationRows::read,
                arguments.all());
    }

    private static String where(SqlArguments arguments, OrganizationFilter filter) {
        var conditions = new ArrayList<String>();
        if (filter.sector() != null) {
            conditions.add("o.sector = " + arguments.add(filter.sector()));
        }
        if (filter.country() != null) {
            conditions.add("o.country = " + arguments.add(filter.country()));
        }
        conditions.addAll(states(arguments, filter));
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static List<String> states(SqlArguments arguments, OrganizationFilter filter) {
        var conditions = new ArrayList<String>();
        if (!filter.states().isEmpty()) {
            var states = filter.states().stream().map(Enum::name).toArray(String[]::new);
            conditions.add("o.state = any(" + arguments.add(states) + ")");
        }
        if (filter.known()) {
            conditions.add("(o.state <> 'REGISTERED' or exists (select from membership m where m.organization_id = o.id"
                    + " and m.place_id is null))");
        }
        return conditions;
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
