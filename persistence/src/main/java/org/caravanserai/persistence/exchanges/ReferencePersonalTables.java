package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Referees and what they write about applicants, and officers who decide about ending agreements. */
@ApplicationScoped
class ReferencePersonalTables implements PersonalTables {

    /** References for the person's applications, which say much about the person, and those that the person was asked for. */
    private static final String REFERENCES = """
        (select r.id from exchange_reference r join exchange_application a on a.id = r.application_id
          where a.account_id = ?1 or r.email = ?2)
        """;

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("exchange_reference", "referee_name", "email")
                .exportedAs("exchangeReferences", """
                    select cast(case when r.email = me.email then to_jsonb(r) else to_jsonb(r) - 'text' end as text) as json
                      from me join exchange_reference r on r.email = me.email
                        or r.application_id in (select a.id from exchange_application a where a.account_id = me.id)
                     order by r.requested_at
                    """)
                .erasedBy("delete from stored_file where subject_kind = 'REFERENCE' and subject_id in " + REFERENCES)
                .erasedBy("""
                    update exchange_reference set referee_name = '—', email = 'deleted-' || id || '@invalid', relation = '—',
                           text = case when text is null then null else '—' end, version = version + 1
                     where id in\
                    """ + REFERENCES));
    }
}
