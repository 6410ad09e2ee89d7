package org.caravanserai.persistence.instance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.instance.InstanceThing;
import org.caravanserai.domain.instance.InstanceThings;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

/** A page is two statements over all kinds that the areas list. */
@ApplicationScoped
class SqlInstanceThings implements InstanceThings {

    private static final String WANTED = """
         where cast(?1 as timestamptz) is not null
           and (cast(?2 as text) is null or kind = ?2)
           and (cast(?3 as text) is null or state = ?3)
           and (cast(?4 as text) is null or owner_slug = ?4)
           and (cast(?5 as text) is null or unaccent(lower(concat_ws(' ', title::text, owner::text, code))) like unaccent(?5))
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "when", "moment", "title", "lower(title::text)", "state", "kind, state", "owner", "lower(owner::text)");

    private final Sql sql;
    private String union = "";

    @Inject
    SqlInstanceThings(Sql sql, @Any Instance<ListedThings> areas) {
        this.sql = sql;
        this.union = areas.stream()
                .flatMap(area -> area.listed().stream())
                .map(ListedThing::select)
                .collect(Collectors.joining(" union all ", " from (", ") listed "));
    }

    @Override
    public Page<InstanceThing> page(Filter filter, Instant now, PageRequest request) {
        return sql.page(
                request,
                "select kind, code, title, owner, owner_slug, state, moment, link" + union + WANTED + " order by "
                        + SortOrder.of(request.sort(), "-when", ORDERS).sql() + " nulls last, kind, code",
                "select count(*)" + union + WANTED,
                SqlInstanceThings::row,
                now,
                filter.kind(),
                filter.state(),
                filter.owner(),
                LikePattern.wordsOrNull(request.query()));
    }

    @Override
    public List<StateCount> states(Instant now) {
        return sql.list(
                "select kind, state, count(*) as number" + union
                        + " where cast(?1 as timestamptz) is not null group by kind, state order by kind, state",
                row -> new StateCount(row.text("kind"), row.text("state"), row.count("number")),
                now);
    }

    private static InstanceThing row(Row row) throws SQLException {
        return new InstanceThing(
                row.text("kind"),
                row.text("code"),
                row.localized("title"),
                row.localized("owner"),
                row.text("owner_slug"),
                row.text("state"),
                row.timeOrNull("moment"),
                row.textOrNull("link"));
    }
}
