package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.point.PointDirectory;
import org.caravanserai.domain.centers.point.PointRow;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;
import org.postgresql.util.PGobject;

@ApplicationScoped
class SqlPointDirectory implements PointDirectory {

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlPointDirectory() {}

    @Inject
    SqlPointDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<PointRow> open(Collection<String> centers, Instant at) {
        return sql.list(
                """
                select c.slug, p.name, p.city, p.latitude, p.longitude
                from center_teaching_point p join centers c on c.id = p.center_id
                where c.slug = any (?1) and c.state = any (?2) and c.state <> 'CLOSED'
                  and daterange(p.opened_on, p.closed_on, '[]') @> (?3::timestamptz at time zone c.time_zone)::date
                order by c.slug, p.opened_on, p.id
                """,
                row -> new PointRow(
                        row.text("slug"),
                        row.localized("name"),
                        row.text("city"),
                        SqlCenterDirectory.degrees(row, "latitude"),
                        SqlCenterDirectory.degrees(row, "longitude")),
                texts(centers),
                texts(CenterState.PUBLIC.stream().map(Enum::name).toList()),
                at);
    }

    /** Words without commas and quotes. */
    private static PGobject texts(Collection<String> words) {
        return Json.typed("_text", words.stream().collect(Collectors.joining(",", "{", "}")));
    }
}
