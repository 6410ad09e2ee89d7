package org.caravanserai.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;

/** Accounts in the menus. */
@ApplicationScoped
public class AccountsArea implements Area {

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Menu.ACCOUNT, 10, "/my/account", "accounts.menu.account"),
                new MenuEntry(Menu.ACCOUNT, 20, "/my/data", "accounts.menu.data"),
                new MenuEntry(Menu.ADMINISTRATION, 20, "/admin/users", "accounts.users.title")
                        .requiring(Permission.MANAGE_USERS)
                        .hint("accounts.menu.users.hint"));
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(SectionPlace.MY, 0, "/WEB-INF/accounts/bounced.xhtml"));
    }
}
