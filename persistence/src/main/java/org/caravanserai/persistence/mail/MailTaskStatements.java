package org.caravanserai.persistence.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.mail.MailTaskKind;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.persistence.tasks.TaskStatements;

/** Emails that were given up. */
@ApplicationScoped
class MailTaskStatements implements TaskStatements {

    @Override
    public Map<TaskKind, String> statements() {
        return Map.of(MailTaskKind.RETRY_EMAILS, """
            select m.account_id, e.id, coalesce(e.given_up_at, e.created_at) as since, cast(null as timestamptz) as due,
                   cast(null as text) as first,
                   cast(null as jsonb) as title, e.recipient as words, cast(null as uuid) as place_id, cast(null as jsonb) as place
              from outbox_message e cross join {officials} m where e.state in ({states})
            """);
    }
}
