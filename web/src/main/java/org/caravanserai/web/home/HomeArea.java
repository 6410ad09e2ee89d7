package org.caravanserai.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;

/** The pages about the platform, and the page of the person who is signed in. */
@ApplicationScoped
public class HomeArea implements Area {

    @Override
    public String name() {
        return "home";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(Menu.WORK, 10, "/my", "home.my.title"));
    }
}
