package org.caravanserai.web.areas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Contributions of all areas to shared pages, in order. */
@ApplicationScoped
public class AreaCatalog {

    private List<Area> areas = List.of();

    @Inject
    AreaCatalog(@Any Instance<Area> areas) {
        this(areas.stream().toList());
    }

    public AreaCatalog(Collection<? extends Area> areas) {
        this.areas = List.copyOf(areas);
    }

    protected AreaCatalog() {}

    /** The names of all areas, in alphabetical order. */
    public List<String> names() {
        return areas.stream().map(Area::name).sorted().toList();
    }

    public List<MenuEntry> menu(Menu menu) {
        return areas.stream()
                .flatMap(area -> area.menu().stream())
                .filter(entry -> entry.menu() == menu)
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    public List<Section> sections(SectionPlace place) {
        return areas.stream()
                .flatMap(area -> area.sections().stream())
                .filter(section -> section.place() == place)
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
    }

    /** Where things are that come from tables imported into the target. */
    public Optional<ImportPlace> importPlace(String target) {
        return areas.stream()
                .flatMap(area -> area.imports().stream())
                .filter(place -> place.target().equals(target))
                .findFirst();
    }
}
