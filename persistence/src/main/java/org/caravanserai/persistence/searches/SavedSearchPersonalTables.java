package org.caravanserai.persistence.searches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** What a person looks for; with it goes what was found. */
@ApplicationScoped
class SavedSearchPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("saved_search", "account_id", "name")
                .exportedAs("savedSearches", """
                    select cast(jsonb_build_object('name', s.name, 'list', s.list, 'query', s.query, 'at', s.created_at,
                                'found', (select coalesce(jsonb_agg(jsonb_build_object('key', r.key, 'at', r.found_at,
                                                 'seenAt', r.seen_at) order by r.found_at, r.key), '[]')
                                            from saved_search_result r where r.search_id = s.id and r.found_at is not null)) as text) as json
                      from me join saved_search s on s.account_id = me.id order by s.created_at
                    """)
                .erasedBy("delete from saved_search where account_id = ?1"));
    }
}
