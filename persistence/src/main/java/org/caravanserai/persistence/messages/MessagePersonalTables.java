package org.caravanserai.persistence.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;
import org.caravanserai.persistence.shared.Redaction;

/** What a person has written to the people of a place, and what was written to the person. */
@ApplicationScoped
class MessagePersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("place_message", "created_by", "place_name", "sender", "reply_to", "subject", "body")
                        .exportedAs("messagesWritten", """
                            select cast(jsonb_build_object('place', m.place_name, 'subject', m.subject, 'text', m.body, 'state', m.state,
                                        'createdAt', m.created_at, 'sentAt', m.sent_at) as text) as json
                              from me join place_message m on m.created_by = me.id order by m.created_at
                            """)
                        .erasedBy("update place_message set reply_to = null where reply_to = ?2")
                        .erasedBy("""
                            update place_message
                               set subject = cast(regexp_replace(cast(subject as text), ?3, '%1$s', 'gi') as jsonb),
                                   body = cast(regexp_replace(cast(body as text), ?3, '%1$s', 'gi') as jsonb)
                             where cast(subject as text) || cast(body as text) ~* ?3
                            """.formatted(Redaction.MARK)),
                PersonalTable.of("message_delivery", "recipient", "recipient_name", "error")
                        .exportedAs("messagesReceived", """
                            select cast(jsonb_build_object('place', m.place_name, 'subject', m.subject, 'text', m.body, 'sentAt', m.sent_at,
                                        'recipient', d.recipient, 'name', d.recipient_name, 'state', d.state) as text) as json
                              from me join message_delivery d on d.recipient = me.email join place_message m on m.id = d.message_id
                             order by m.sent_at
                            """)
                        .erasedBy("delete from message_delivery where recipient = ?2"));
    }
}
