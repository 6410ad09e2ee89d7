package org.caravanserai.web.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.MenuEntry;
import org.caravanserai.web.areas.Section;

/** Language centers on the pages that all areas share. */
@ApplicationScoped
public class CentersArea implements Area {

    @Override
    public String name() {
        return "centers";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<Section> sections() {
        return List.of();
    }
}
