package org.caravanserai.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;

/** People without an account, in the menu of those who keep records of them. */
@ApplicationScoped
public class PeopleArea implements Area {

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(Menu.WORK, 48, "/manage/people", "people.menu").requiring(Permission.KEEP_PEOPLE));
    }
}
