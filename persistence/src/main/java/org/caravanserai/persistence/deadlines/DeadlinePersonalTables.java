package org.caravanserai.persistence.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Assignees of deadlines. */
@ApplicationScoped
class DeadlinePersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("deadline", "account_id")
                .joined("account_id")
                .exportedAs("deadlines", """
                    select cast(jsonb_build_object('title', d.title, 'dueAt', d.due_at, 'state', d.state, 'link', d.link) as text) as json
                      from me join deadline d on d.account_id = me.id order by d.due_at
                    """)
                .erasedBy("update deadline set account_id = null where account_id = ?1"));
    }
}
