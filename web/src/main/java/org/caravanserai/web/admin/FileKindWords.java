package org.caravanserai.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.web.areas.AreaCatalog;
import org.caravanserai.web.shell.HistoryWords;
import org.caravanserai.web.shell.Texts;

/** To what files are attached: {@code {area}.fileKind.{KIND}} in the bundle of an area, else the subject of history of that name. */
@Named
@ApplicationScoped
public class FileKindWords {

    private final AreaCatalog areas;
    private final HistoryWords history;
    private final Texts texts;

    @Inject
    FileKindWords(AreaCatalog areas, HistoryWords history, Texts texts) {
        this.areas = areas;
        this.history = history;
        this.texts = texts;
    }

    /** Name of the kind of things. */
    public String of(String kind) {
        return areas.names().stream()
                .map(area -> area + ".fileKind." + kind)
                .filter(texts::has)
                .map(texts::of)
                .findFirst()
                .orElseGet(() -> history.subject(kind));
    }
}
