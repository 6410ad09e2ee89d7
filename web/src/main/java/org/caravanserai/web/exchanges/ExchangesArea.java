package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;
import org.caravanserai.web.areas.Section;

/** Scholar exchanges on the pages that all areas share. */
@ApplicationScoped
public class ExchangesArea implements Area {

    @Override
    public String name() {
        return "exchanges";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(Menu.WORK, 30, "/manage/exchanges", "exchanges.menu.manage")
                .requiring(Permission.MANAGE_EXCHANGES));
    }

    @Override
    public List<Section> sections() {
        return List.of();
    }
}
