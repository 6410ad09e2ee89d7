package org.caravanserai.web.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.ListedKind;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;

/** Language centers on the pages that all areas share. */
@ApplicationScoped
public class CentersArea implements Area {

    @Override
    public String name() {
        return "centers";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Menu.START, 30, "/classes", "centers.start").hint("centers.start.hint"),
                new MenuEntry(Menu.FOOT, 30, "/classes", "centers.finder.menu"),
                new MenuEntry(Menu.PUBLIC, 30, "/centers", "centers.menu.public"),
                new MenuEntry(Menu.WORK, 40, "/manage/centers", "centers.menu.manage")
                        .requiring(Permission.READ_CENTER, Permission.KEEP_FEES, Permission.DECIDE_RESULTS)
                        .alsoUnder("/manage/center-files"),
                new MenuEntry(Menu.ACCOUNT, 69, "/my/timetable", "centers.week.learner"),
                new MenuEntry(Menu.ACCOUNT, 70, "/my/levels", "centers.levels.menu"),
                new MenuEntry(Menu.ADMINISTRATION, 75, "/admin/levels", "centers.scales.menu")
                        .requiring(Permission.MANAGE_LEVELS),
                new MenuEntry(Menu.WORK, 45, "/manage/teaching", "centers.menu.teaching")
                        .requiring(Permission.TEACH)
                        .alsoUnder("/manage/classes", "/manage/sessions"),
                new MenuEntry(Menu.WORK, 46, "/manage/centers/compare", "centers.menu.compare")
                        .requiring(Permission.APPROVE_CENTERS));
    }

    @Override
    public List<ListedKind> listed() {
        return List.of(new ListedKind(CenterAction.SUBJECT, "centers.subject.CENTER", "centers.state."));
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section(SectionPlace.HOME_ACTIONS, 30, "/WEB-INF/centers/home-actions.xhtml"),
                new Section(SectionPlace.HOME, 30, "/WEB-INF/centers/home-centers.xhtml"),
                new Section(SectionPlace.MY, 1, "/WEB-INF/centers/my-teaching.xhtml"),
                new Section(SectionPlace.MY, 2, "/WEB-INF/centers/my-centers.xhtml"),
                new Section(SectionPlace.MY, 4, "/WEB-INF/centers/my-workplaces.xhtml"),
                new Section(SectionPlace.PERSON, 30, "/WEB-INF/centers/desk.xhtml"),
                new Section(SectionPlace.MY, 30, "/WEB-INF/centers/my-courses.xhtml"),
                new Section(SectionPlace.CALENDARS, 30, "/WEB-INF/centers/calendars.xhtml"));
    }
}
