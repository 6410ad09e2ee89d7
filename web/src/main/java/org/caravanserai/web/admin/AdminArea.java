package org.caravanserai.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;

/** The administration of the platform in the menus. */
@ApplicationScoped
public class AdminArea implements Area {

    @Override
    public String name() {
        return "admin";
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(SectionPlace.MY, 8, "/WEB-INF/admin/my-jobs.xhtml"));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Menu.WORK, 99, "/admin", "admin.menu.work").requiring(Permission.MANAGE_USERS),
                new MenuEntry(Menu.ADMINISTRATION, 10, "/admin", "admin.side.index").requiring(Permission.READ_OUTBOX),
                new MenuEntry(Menu.ADMINISTRATION, 15, "/admin/settings", "admin.side.settings")
                        .requiring(Permission.MANAGE_SETTINGS)
                        .hint("admin.tile.settings"),
                new MenuEntry(Menu.ADMINISTRATION, 35, "/admin/things", "admin.side.things")
                        .requiring(Permission.READ_HISTORY)
                        .hint("admin.tile.things"),
                new MenuEntry(Menu.ADMINISTRATION, 50, "/admin/outbox", "admin.side.outbox")
                        .requiring(Permission.READ_OUTBOX)
                        .hint("admin.tile.outbox"),
                new MenuEntry(Menu.ADMINISTRATION, 60, "/admin/history", "admin.side.history")
                        .requiring(Permission.READ_HISTORY)
                        .hint("admin.tile.history"),
                new MenuEntry(Menu.ADMINISTRATION, 78, "/admin/jobs", "admin.side.jobs")
                        .requiring(Permission.RUN_JOBS)
                        .hint("admin.tile.jobs"),
                new MenuEntry(Menu.ADMINISTRATION, 80, "/admin/data-check", "admin.side.check")
                        .requiring(Permission.CHECK_DATA)
                        .hint("admin.tile.check"),
                new MenuEntry(Menu.ADMINISTRATION, 82, "/admin/storage", "admin.side.storage")
                        .requiring(Permission.CHECK_DATA)
                        .hint("admin.tile.storage"),
                new MenuEntry(Menu.ADMINISTRATION, 84, "/admin/backups", "admin.side.backups")
                        .requiring(Permission.CHECK_DATA)
                        .hint("admin.tile.backups"));
    }
}
