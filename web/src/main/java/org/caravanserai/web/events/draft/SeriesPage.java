package org.caravanserai.web.events.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.draft.MySeries.Choice;
import org.caravanserai.events.draft.RenameSeries;
import org.caravanserai.events.draft.ShowSeries;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A series of events, whose organizer gives it another title. */
@Named
@RequestScoped
public class SeriesPage {

    private final ShowSeries show;
    private final RenameSeries rename;
    private final Notices notices;
    private final String slug;
    private @Nullable Choice series;
    private @Nullable Map<String, String> title;

    @Inject
    SeriesPage(ShowSeries show, RenameSeries rename, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.rename = rename;
        this.notices = notices;
        this.slug = parameters.text("slug");
    }

    public Choice getSeries() {
        if (series == null) {
            series = show.execute(slug);
        }
        return series;
    }

    /** The title by language, as it is typed. */
    public Map<String, String> getTitle() {
        if (title == null) {
            title = new HashMap<>(getSeries().title().texts());
        }
        return title;
    }

    public void save() {
        var typed = new HashMap<String, String>();
        getTitle().forEach((tag, text) -> {
            if (text != null && !text.isBlank()) {
                typed.put(tag, text);
            }
        });
        rename.execute(slug, new LocalizedText(typed));
        notices.done("events.series.renamed");
        Faces.redirect("/manage/series/%s", slug);
    }
}
