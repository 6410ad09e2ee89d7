package org.caravanserai.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;

/** Organizations in the menus. */
@ApplicationScoped
public class OrganizationsArea implements Area {

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Menu.START, 40, "/manage/organizations/new", "organizations.start")
                        .hint("organizations.start.hint"),
                new MenuEntry(Menu.START, 50, "/organizations", "organizations.start.member")
                        .hint("organizations.start.member.hint"),
                new MenuEntry(Menu.PUBLIC, 90, "/organizations", "organizations.menu.public"),
                new MenuEntry(Menu.WORK, 80, "/manage/organizations", "organizations.menu.manage"),
                new MenuEntry(Menu.WORK, 85, "/admin/organizations", "organizations.menu.verify")
                        .requiring(Permission.VERIFY_ORGANIZATIONS),
                new MenuEntry(Menu.ADMINISTRATION, 30, "/admin/organizations", "organizations.menu.administer")
                        .requiring(Permission.VERIFY_ORGANIZATIONS)
                        .hint("organizations.menu.administer.hint"));
    }
}
