package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.CostRow;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.WayCost;
import org.caravanserai.domain.cooperation.registry.WayCosts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlWayCosts implements WayCosts {

    private static final String COUNTED = """
        from cooperation_year_figure y join cooperation_entry e on e.id = y.entry_id
        where e.way is not null and y.cost is not null and y.participants is not null
          and (?1::int is null or y.figure_year >= ?1) and (?2::int is null or y.figure_year <= ?2)
        """;

    private static final String OF_WAY = " and (?3::text is null or e.way = ?3)";

    private final Sql sql;

    @Inject
    SqlWayCosts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<WayCost> byWay(@Nullable Integer from, @Nullable Integer to) {
        return sql
                .list(
                        "select e.way, y.currency, count(distinct e.id) as records, sum(y.participants) as"
                                + " participants, sum(y.cost) as cost " + COUNTED + " group by e.way, y.currency",
                        row -> new WayCost(
                                row.constant(CooperationWay.class, "way"),
                                row.text("currency"),
                                row.number("records"),
                                row.count("participants"),
                                row.decimal("cost")),
                        from,
                        to)
                .stream()
                .sorted(Comparator.comparing(WayCost::way).thenComparing(WayCost::currency))
                .toList();
    }

    @Override
    public Page<CostRow> rows(
            @Nullable CooperationWay way, @Nullable Integer from, @Nullable Integer to, PageRequest request) {
        return sql.page(
                request,
                "select e.kind, e.slug, e.title, e.way, y.figure_year, y.participants, y.cost, y.currency " + COUNTED
                        + OF_WAY + " order by y.figure_year desc, e.slug",
                "select count(*) " + COUNTED + OF_WAY,
                row -> new CostRow(
                        row.constant(EntryKind.class, "kind"),
                        row.text("slug"),
                        row.localized("title"),
                        row.constant(CooperationWay.class, "way"),
                        row.number("figure_year"),
                        row.number("participants"),
                        row.decimal("cost"),
                        row.text("currency")),
                from,
                to,
                way);
    }
}
