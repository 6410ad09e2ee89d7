package org.caravanserai.persistence.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.deadlines.DeadlineTaskKind;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.persistence.tasks.TaskStatements;

/** Deadlines of which the first reminder went out. */
@ApplicationScoped
class DeadlineTaskStatements implements TaskStatements {

    @Override
    public Map<TaskKind, String> statements() {
        return Map.ofEntries(Map.entry(DeadlineTaskKind.MEET_DEADLINES, """
            select m.account_id, d.id, greatest(d.set_at, d.due_at - d.lead) as since, d.due_at as due, d.link as first,
                   d.title as title, cast(null as text) as words, d.organization_id as place_id, (select o.display_name from organization o where o.id = d.organization_id) as place
              from (select e.*, coalesce((select max(days) from unnest(e.lead_days) as days), 0) * interval '24 hours' as lead
                      from deadline e where e.state in ({states})) d
              join lateral (select d.account_id where d.account_id is not null
                            union all
                            select h.account_id from membership_in_force h where h.organization_id = d.organization_id and
            """ + DeadlineRows.HELD + """
            ) m on true
             where d.due_at - d.lead <= ?2
            """));
    }
}
