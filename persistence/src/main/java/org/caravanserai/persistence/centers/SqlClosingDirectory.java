package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.centers.report.ClosedCenter;
import org.caravanserai.domain.centers.report.ClosingDirectory;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlClosingDirectory implements ClosingDirectory {

    private static final String MATCHING = """
        from centers c
        where c.opened_on is not null and c.closes_on is not null
          and (?1::text is null or lower(c.city) like ?1
               or exists (select from jsonb_each_text(c.name) t where lower(t.value) like ?1))
        """;

    private static final String CENTERS = """
        select c.slug, c.name, c.country, c.city, c.opened_on, c.closes_on,
               array(select r.reason from center_closing_reason r where r.center_id = c.id order by r.weight desc, r.reason) as reasons,
               array(select cast(r.weight as text) from center_closing_reason r where r.center_id = c.id order by r.weight desc, r.reason) as weights
        """ + MATCHING;

    private static final Map<String, String> ORDERS =
            Map.of("closed", "c.closes_on", "opened", "c.opened_on", "country", "c.country");

    private final Sql sql;

    @Inject
    SqlClosingDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public SortedMap<ClosureReason, BigDecimal> byReason() {
        var shares = new TreeMap<ClosureReason, BigDecimal>();
        sql.list("""
            select f.reason, round(sum(f.share), 4) as centers from centers_closing_facts f group by f.reason
            """, row -> Map.entry(row.constant(ClosureReason.class, "reason"), row.decimal("centers")))
                .forEach(reason -> shares.put(reason.getKey(), reason.getValue()));
        return shares;
    }

    @Override
    public Page<ClosedCenter> page(PageRequest request) {
        var order = SortOrder.of(request.sort(), "-closed", ORDERS);
        return sql.page(
                request,
                CENTERS + " order by " + order.sql() + ", c.slug",
                "select count(*) " + MATCHING,
                row -> new ClosedCenter(
                        row.text("slug"),
                        row.localized("name"),
                        row.text("country"),
                        row.text("city"),
                        row.date("opened_on"),
                        row.date("closes_on"),
                        weighed(row.words("reasons"), row.words("weights"))),
                LikePattern.wordsOrNull(request.query()));
    }

    private static List<ClosedCenter.Weighed> weighed(List<String> reasons, List<String> weights) {
        return IntStream.range(0, reasons.size())
                .mapToObj(i -> new ClosedCenter.Weighed(
                        ClosureReason.valueOf(reasons.get(i)), Integer.parseInt(weights.get(i))))
                .toList();
    }
}
