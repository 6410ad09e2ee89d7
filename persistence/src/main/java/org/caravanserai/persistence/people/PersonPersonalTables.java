package org.caravanserai.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Records of people. Emails to the addresses in a record go with it, unless they are those of an account. */
@ApplicationScoped
class PersonPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of(
                        "person_record",
                        "account_id",
                        "phone",
                        "email",
                        "guardian_name",
                        "guardian_phone",
                        "guardian_email")
                .exportedAs("recordsOfMe", """
                    select cast(jsonb_strip_nulls(to_jsonb(p) - 'claim_hash') as text) as json
                      from me join person_record p on p.account_id = me.id order by p.entered_at
                    """)
                .erasedBy("""
                    delete from outbox_message m using person_record p
                     where p.account_id = ?1 and m.recipient in (p.email, p.guardian_email)
                       and not exists (select 1 from account a where a.email = m.recipient)
                    """)
                .erasedBy("delete from person_record where account_id = ?1"));
    }

    @Override
    public List<String> historySubjects() {
        return List.of("select 'PERSON', p.id from me join person_record p on p.account_id = me.id");
    }
}
