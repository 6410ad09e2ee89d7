package org.caravanserai.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;
import org.caravanserai.persistence.shared.Redaction;

/** What a person was told, and what others were told of them. */
@ApplicationScoped
class NoticePersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("email_choice", "account_id")
                        .exportedAs("emailChoices", """
                    select cast(jsonb_build_object('topic', c.topic, 'wish', c.wish) as text) as json
                      from me join email_choice c on c.account_id = me.id order by c.topic
                    """)
                        .erasedBy("delete from email_choice where account_id = ?1"),
                PersonalTable.of("notice", "account_id", "arguments")
                        .exportedAs("notices", """
                    select cast(jsonb_build_object('kind', n.template, 'at', n.created_at, 'readAt', n.read_at,
                                'arguments', n.arguments) as text) as json
                      from me join notice n on n.account_id = me.id order by n.created_at
                    """)
                        .erasedBy("delete from notice where account_id = ?1")
                        .erasedBy("""
                    update notice n
                       set arguments = (select jsonb_object_agg(a.key, regexp_replace(a.value, ?3, '%s', 'gi'))
                                          from jsonb_each_text(n.arguments) a)
                     where cast(n.arguments as text) ~* ?3
                    """.formatted(Redaction.MARK)));
    }
}
