package org.caravanserai.persistence.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A list with filters, and the values that they can take: each with the number of rows that the list would have, whatever is chosen in the same filter
 * and with what is chosen in all others. One statement counts the values of all filters.
 */
public final class FacetedList {

    /**
     * @param group filters whose values already respect what is chosen in the others of their group
     * @param values an array of the values of a row
     * @param condition of what is chosen; null where nothing is
     */
    private record Facet(
            String name,
            String group,
            String values,
            @Nullable String condition) {}

    private final String from;
    private final SqlArguments arguments;
    private final List<String> conditions = new ArrayList<>();
    private final List<Facet> facets = new ArrayList<>();

    /**
     * @param from the tables of the list, joined
     * @param arguments of these tables; those of filters are added
     */
    public FacetedList(String from, SqlArguments arguments) {
        this.from = from;
        this.arguments = arguments;
    }

    /** A condition of all rows. */
    public FacetedList where(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * A filter by one of the values of a row.
     *
     * @param values an expression: an array of texts
     * @param chosen null where nothing is
     */
    public FacetedList facet(String name, String values, @Nullable String chosen) {
        return facet(
                name, name, values, chosen == null ? null : arguments.add(chosen) + "::text = any (" + values + ")");
    }

    /**
     * A filter with its own condition.
     *
     * @param group of filters whose values already respect what is chosen in the others of the group
     * @param values an expression: an array of texts
     * @param condition null where nothing is chosen
     */
    public FacetedList facet(String name, String group, String values, @Nullable String condition) {
        facets.add(new Facet(name, group, values, condition));
        return this;
    }

    /** One page of the rows by two statements, and the values of all filters by a third. */
    public <T> FacetedPage<T> page(
            Sql sql, PageRequest request, String columns, String order, Sql.RowReader<T> reader) {
        var all = Stream.concat(conditions.stream(), facets.stream().flatMap(FacetedList::condition))
                .toList();
        var rows = from + (all.isEmpty() ? "" : " where " + conjunction(all.stream()));
        var page = sql.page(
                request,
                "select " + columns + " " + rows + " order by " + order,
                "select count(*) " + rows,
                reader,
                arguments.all());
        return new FacetedPage<>(page, facets(sql));
    }

    /** The values of all filters. */
    public Facets facets(Sql sql) {
        var found = new LinkedHashMap<String, List<Facets.Value>>();
        sql.list(
                        counts(),
                        row -> Map.entry(row.text("filter"), new Facets.Value(row.text("value"), row.count("things"))),
                        arguments.all())
                .forEach(each -> found.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                        .add(each.getValue()));
        return new Facets(found);
    }

    private String counts() {
        var columns = new ArrayList<String>();
        var selects = new ArrayList<String>();
        for (int i = 0; i < facets.size(); i++) {
            var facet = facets.get(i);
            columns.add(facet.values() + " as f" + i);
            if (facet.condition() != null) {
                columns.add("coalesce(" + facet.condition() + ", false) as m" + i);
            }
            var others = new ArrayList<String>();
            for (int j = 0; j < facets.size(); j++) {
                if (facets.get(j).condition() != null && !facets.get(j).group().equals(facet.group())) {
                    others.add("m" + j);
                }
            }
            selects.add("select '" + facet.name() + "' as filter, v.value, count(*) as things from listed, unnest(f" + i
                    + ") v (value) where "
                    + conjunction(Stream.concat(Stream.of("v.value is not null"), others.stream()))
                    + " group by v.value");
        }
        return "with listed as materialized (select " + String.join(", ", columns) + " " + from
                + (conditions.isEmpty() ? "" : " where " + conjunction(conditions.stream())) + ") "
                + String.join(" union all ", selects) + " order by filter, things desc, value";
    }

    private static Stream<String> condition(Facet facet) {
        return Stream.ofNullable(facet.condition());
    }

    private static String conjunction(Stream<String> conditions) {
        return conditions.map(each -> "(" + each + ")").collect(Collectors.joining(" and "));
    }
}
