package org.caravanserai.web.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;

/** Notices in the menus and on the page of the person who is signed in. */
@ApplicationScoped
public class NoticesArea implements Area {

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(Menu.ACCOUNT, 5, "/my/notices", "notices.title"));
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section(SectionPlace.HEADER, 5, "/WEB-INF/notices/bell.xhtml"),
                new Section(SectionPlace.MY, 5, "/WEB-INF/notices/my-notices.xhtml"));
    }
}
