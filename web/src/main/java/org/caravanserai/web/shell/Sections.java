package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.web.areas.AreaCatalog;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;

/** The files of the sections of a shared page: {@code #{sections.at('HOME')}}. */
@Named("sections")
@ApplicationScoped
public class Sections {

    private final AreaCatalog areas;

    @Inject
    Sections(AreaCatalog areas) {
        this.areas = areas;
    }

    /**
     * @param place name of a {@link SectionPlace}
     */
    public List<String> at(String place) {
        return areas.sections(SectionPlace.valueOf(place)).stream()
                .map(Section::page)
                .toList();
    }
}
