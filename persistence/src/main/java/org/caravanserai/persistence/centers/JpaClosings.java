package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterClosing;
import org.caravanserai.domain.centers.center.Closings;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaClosings implements Closings {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaClosings(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(CenterClosing closing) {
        entities.addNow(closing);
    }

    @Override
    public Optional<CenterClosing> of(UUID center) {
        return entities.find(CenterClosing.class, center);
    }

    @Override
    public List<OpenClass> openClasses(UUID center) {
        return sql.list(
                """
                select k.code, k.name, k.state,
                       (select max((s.ends_at at time zone k.time_zone)::date) from class_session s
                         where s.class_id = k.id and s.state <> 'CANCELLED') as last_day
                from course_class k
                where k.center_id = ? and k.state in ('PLANNED', 'OPEN', 'CONFIRMED', 'RUNNING', 'FINISHED')
                order by k.code
                """,
                row -> new OpenClass(
                        row.text("code"), row.localized("name"), row.text("state"), row.dateOrNull("last_day")),
                center);
    }
}
