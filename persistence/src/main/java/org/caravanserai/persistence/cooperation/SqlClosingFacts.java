package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.closing.ClosingFact;
import org.caravanserai.domain.cooperation.closing.ClosingFacts;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlClosingFacts implements ClosingFacts {

    /** A center that closes without a reason has the one that says so. */
    private static final String CLOSINGS = """
        select c.center, c.country, c.opened_on, c.closes_on,
               case when c.closes_on is not null then coalesce(r.reason, 'UNRECORDED') end as reason,
               coalesce(r.share, 1) as share
        from centers_counted_facts_on(?2) c
        left join centers_closing_facts r on r.center = c.center
        where c.country = any (?1::text[]) and c.opened_on <= ?2
        order by c.country, c.opened_on, c.center, r.reason
        """;

    private final Sql sql;

    @Inject
    SqlClosingFacts(Sql sql) {
        this.sql = sql;
    }

    /** A center with one of its reasons. */
    private record Line(
            String center,
            String country,
            LocalDate openedOn,
            @Nullable LocalDate closesOn,
            @Nullable String reason,
            BigDecimal share) {}

    @Override
    public List<ClosingFact> closings(Collection<String> countries, LocalDate day) {
        return sql
                .list(
                        CLOSINGS,
                        row -> new Line(
                                row.text("center"),
                                row.text("country"),
                                row.date("opened_on"),
                                row.dateOrNull("closes_on"),
                                row.textOrNull("reason"),
                                row.decimal("share")),
                        countries.toArray(String[]::new),
                        day)
                .stream()
                .collect(Collectors.groupingBy(Line::center, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(SqlClosingFacts::fact)
                .toList();
    }

    private static ClosingFact fact(List<Line> lines) {
        var first = lines.get(0);
        Map<String, BigDecimal> reasons = new LinkedHashMap<>();
        for (var line : lines) {
            if (line.reason() != null) {
                reasons.put(line.reason(), line.share());
            }
        }
        return new ClosingFact(first.center(), first.country(), first.openedOn(), first.closesOn(), reasons);
    }
}
