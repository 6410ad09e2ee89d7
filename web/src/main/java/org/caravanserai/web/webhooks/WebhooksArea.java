package org.caravanserai.web.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;

/** Webhooks: those of the instance in the administration, those of an organization in its own menu. */
@ApplicationScoped
public class WebhooksArea implements Area {

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(Menu.ADMINISTRATION, 55, "/admin/webhooks", "webhooks.title")
                .requiring(Permission.MANAGE_INSTANCE_WEBHOOKS)
                .hint("webhooks.instanceHint"));
    }
}
