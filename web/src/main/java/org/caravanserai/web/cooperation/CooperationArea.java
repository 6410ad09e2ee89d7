package org.caravanserai.web.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.ImportPlace;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;

/** Cooperation across borders on the pages that all areas share. */
@ApplicationScoped
public class CooperationArea implements Area {

    @Override
    public String name() {
        return "cooperation";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Menu.PUBLIC, 40, "/cooperation", "cooperation.menu.public")
                        .alsoUnder("/countries", "/recognition", "/advice", "/proposals"),
                new MenuEntry(Menu.WORK, 60, "/manage/cooperation", "cooperation.menu.work")
                        .requiring(Permission.MANAGE_COOPERATION),
                new MenuEntry(Menu.WORK, 62, "/my/projects", "cooperation.my.projects")
                        .requiring(Permission.TAKE_PART_IN_PROJECTS));
    }

    @Override
    public List<ImportPlace> imports() {
        return List.of(
                new ImportPlace(
                        "statistics",
                        "/cooperation/statistics",
                        "cooperation.statistics.title",
                        "/WEB-INF/cooperation/manage-tabs.xhtml"),
                new ImportPlace(
                        "registry",
                        "/manage/cooperation",
                        "cooperation.manage.title",
                        "/WEB-INF/cooperation/manage-tabs.xhtml"));
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section(SectionPlace.HOME_ACTIONS, 40, "/WEB-INF/cooperation/home-actions.xhtml"),
                new Section(SectionPlace.HOME, 5, "/WEB-INF/cooperation/home-story.xhtml"),
                new Section(SectionPlace.ORGANIZATION, 5, "/WEB-INF/cooperation/of-organization.xhtml"),
                new Section(SectionPlace.EVENT_LINKS, 40, "/WEB-INF/cooperation/event-links.xhtml"));
    }
}
