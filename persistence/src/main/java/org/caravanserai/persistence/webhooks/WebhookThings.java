package org.caravanserai.persistence.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.webhooks.WebhookAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Webhooks by their organization and their address. */
@ApplicationScoped
class WebhookThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(NamedThing.of(
                        WebhookAction.SUBJECT, "webhook w left join organization o on o.id = w.organization_id", "w.id")
                .title("o.display_name")
                .words("w.address"));
    }
}
