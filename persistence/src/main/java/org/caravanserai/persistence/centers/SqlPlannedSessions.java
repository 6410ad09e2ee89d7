package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.center.FreedDays;
import org.caravanserai.domain.centers.teaching.PlannedSessions;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;
import org.postgresql.util.PGobject;

@ApplicationScoped
class SqlPlannedSessions implements PlannedSessions {

    private static final String ON_DAYS = """
         where k.center_id = ?1 and k.state in ('PLANNED', 'OPEN', 'CONFIRMED', 'RUNNING')
           and s.state = 'PLANNED' and s.starts_at > ?2
           and (extract(isodow from s.starts_at at time zone k.time_zone)::int = any (?3)
             or (s.starts_at at time zone k.time_zone)::date = any (?4))
         order by s.starts_at, s.id limit ?5
        """;

    private final Sql sql;

    @Inject
    SqlPlannedSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<SessionRow> on(UUID center, FreedDays days, Instant after) {
        return sql.list(
                SqlClassDirectory.SESSIONS + ON_DAYS,
                SqlClassDirectory::session,
                center,
                after,
                array("_int4", days.weekdays().stream().map(DayOfWeek::getValue)),
                array("_date", days.days().stream()),
                MOST + 1);
    }

    private static PGobject array(String type, Stream<?> values) {
        return Json.typed(type, values.map(Object::toString).collect(Collectors.joining(",", "{", "}")));
    }
}
