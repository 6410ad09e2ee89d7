package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.web.areas.AreaCatalog;
import org.caravanserai.web.areas.ImportPlace;
import org.jspecify.annotations.Nullable;

/** The areas that imports of tables belong to, for their pages. */
@Named("importPlaces")
@ApplicationScoped
public class ImportPlaces {

    private static final String NOTHING = "/WEB-INF/templates/nothing.xhtml";

    private final AreaCatalog areas;

    @Inject
    public ImportPlaces(AreaCatalog areas) {
        this.areas = areas;
    }

    private Optional<ImportPlace> of(@Nullable String target) {
        return areas.importPlace(Objects.requireNonNullElse(target, ""));
    }

    /** The file with the parts of the area; an empty one where the target has none. */
    public String tabs(@Nullable String target) {
        return of(target).map(ImportPlace::tabs).orElse(NOTHING);
    }

    /** Address of the list of what was imported; empty where there is none. */
    public String page(@Nullable String target) {
        return of(target).map(ImportPlace::page).orElse("");
    }

    /** Key of the name of the list. */
    public String label(@Nullable String target) {
        return of(target).map(ImportPlace::label).orElse("imports.tables.title");
    }
}
