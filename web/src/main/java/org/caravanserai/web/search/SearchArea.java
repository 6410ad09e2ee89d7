package org.caravanserai.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;

/** The search over everything, whose field is in the header of every page. */
@ApplicationScoped
public class SearchArea implements Area {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(SectionPlace.SEARCH, 1, "/WEB-INF/search/field.xhtml"));
    }
}
