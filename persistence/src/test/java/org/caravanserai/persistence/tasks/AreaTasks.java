package org.caravanserai.persistence.tasks;

import java.util.List;
import org.caravanserai.domain.tasks.WaitingTasks;
import org.caravanserai.persistence.shared.Sql;

/** What waits in some areas, for their tests. */
public final class AreaTasks {

    private AreaTasks() {}

    public static WaitingTasks of(Sql sql, TaskStatements... areas) {
        return new SqlWaitingTasks(sql, List.of(areas));
    }
}
