package org.caravanserai.persistence.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** What a person did to things of others, summed up; what history tells about the person is the part history of the export. */
@ApplicationScoped
class HistoryPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("history_entry", "account_id", "account_name")
                .exportedAs("actions", """
                    select cast(jsonb_build_object('subject', h.subject, 'action', h.action, 'times', count(*),
                                'first', min(h.happened_at), 'last', max(h.happened_at)) as text) as json
                      from me join history_entry h on h.account_id = me.id
                     where not (h.subject = 'ACCOUNT' and h.subject_id = me.id)
                     group by h.subject, h.action order by h.subject, h.action
                    """)
                .notErased("HistoryEntries.forget takes the name out, also of reasons"));
    }
}
