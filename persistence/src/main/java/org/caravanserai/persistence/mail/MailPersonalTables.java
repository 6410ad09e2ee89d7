package org.caravanserai.persistence.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Emails to a person. */
@ApplicationScoped
class MailPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("bounced_address", "address", "reason")
                        .exportedAs("bouncedAddress", """
                            select cast(jsonb_build_object('address', b.address, 'reason', b.reason, 'at', b.bounced_at) as text) as json
                              from me join bounced_address b on b.address = me.email
                            """)
                        .erasedBy("delete from bounced_address where address = ?2"),
                PersonalTable.of("outbox_message", "recipient", "recipient_name", "reply_to", "bounce_reason")
                        .exportedAs("emails", """
                    select cast(jsonb_build_object('template', m.template, 'recipient', m.recipient, 'name', m.recipient_name,
                                'language', m.language, 'state', m.state, 'createdAt', m.created_at, 'sentAt', m.sent_at,
                                'bounce', m.bounce, 'bounceReason', m.bounce_reason,
                                'arguments', m.arguments - 'link') as text) as json
                      from me join outbox_message m on m.recipient = me.email or m.dedup_key like 'account:' || me.id || ':%'
                     order by m.created_at
                    """)
                        .notErased("OutboxMessages.forget deletes them and takes the person out of emails to others"));
    }
}
