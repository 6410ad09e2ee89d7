package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;

/** Imports in the menus. */
@ApplicationScoped
public class ImportsArea implements Area {

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Menu.ACCOUNT, 90, "/admin/imports", "imports.menu.mine")
                        .requiring(Permission.IMPORT_ORGANIZATIONS),
                new MenuEntry(Menu.ADMINISTRATION, 40, "/admin/imports", "imports.menu.administer")
                        .requiring(Permission.IMPORT_ORGANIZATIONS)
                        .hint("imports.menu.administer.hint"));
    }
}
