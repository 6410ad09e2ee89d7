package org.caravanserai.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;

/** Documents in the menus. */
@ApplicationScoped
public class DocumentsArea implements Area {

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(Menu.ACCOUNT, 30, "/my/documents", "documents.title"));
    }
}
