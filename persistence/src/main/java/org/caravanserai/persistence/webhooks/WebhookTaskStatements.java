package org.caravanserai.persistence.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.webhooks.WebhookTaskKind;
import org.caravanserai.persistence.tasks.TaskStatements;

/** Webhooks that are used no longer because they failed for too long. */
@ApplicationScoped
class WebhookTaskStatements implements TaskStatements {

    @Override
    public Map<TaskKind, String> statements() {
        return Map.of(WebhookTaskKind.RESUME_WEBHOOKS, """
            select m.account_id, w.id, coalesce(w.disabled_at, w.created_at) as since, cast(null as timestamptz) as due,
                   '/manage/organizations/' || o.slug || '/webhooks/' || w.id as first,
                   cast(null as jsonb) as title, w.address as words, o.id as place_id, o.display_name as place
              from webhook w join organization o on o.id = w.organization_id join {holders} m on m.organization_id = w.organization_id
             where w.state in ({states})
            """, WebhookTaskKind.RESUME_INSTANCE_WEBHOOKS, """
            select m.account_id, w.id, coalesce(w.disabled_at, w.created_at) as since, cast(null as timestamptz) as due,
                   '/admin/webhooks/' || w.id as first,
                   cast(null as jsonb) as title, w.address as words, cast(null as uuid) as place_id, cast(null as jsonb) as place
              from webhook w cross join {officials} m where w.organization_id is null and w.state in ({states})
            """);
    }
}
