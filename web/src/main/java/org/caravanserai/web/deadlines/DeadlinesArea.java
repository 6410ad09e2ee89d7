package org.caravanserai.web.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;

/** Deadlines in the menus. */
@ApplicationScoped
public class DeadlinesArea implements Area {

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(Menu.ACCOUNT, 35, "/my/deadlines", "deadlines.title"));
    }
}
