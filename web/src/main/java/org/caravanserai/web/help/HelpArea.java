package org.caravanserai.web.help;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;

/** The help in the menus. */
@ApplicationScoped
public class HelpArea implements Area {

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Menu.START, 60, "/help/invited", "help.start").hint("help.start.hint"),
                new MenuEntry(Menu.FOOT, 10, "/help", "help.title"));
    }
}
