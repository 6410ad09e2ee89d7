package org.caravanserai.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.caravanserai.web.areas.AreaCatalog;
import org.caravanserai.web.shell.Texts;

/** What background jobs do, in the reader's language: {@code {area}.job.{NAME}} in the bundle of an area; those of the platform are in that of this one. */
@Named
@ApplicationScoped
public class JobWords {

    private final AreaCatalog areas;
    private final Texts texts;

    @Inject
    JobWords(AreaCatalog areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    /** What the job does; its technical name where nobody says it. */
    public String of(String job) {
        var constant = job.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return areas.names().stream()
                .map(area -> area + ".job." + constant)
                .filter(texts::has)
                .map(texts::of)
                .findFirst()
                .orElse(job);
    }
}
