package org.caravanserai.web.searches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;

/** Saved searches in the menu of the person who is signed in. */
@ApplicationScoped
public class SearchesArea implements Area {

    @Override
    public String name() {
        return "searches";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(Menu.ACCOUNT, 6, "/my/searches", "searches.title"));
    }
}
