package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.registration.BrowseRegistrations;
import org.caravanserai.events.registration.ExportRegistrations;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The organizer's list as a file to take along. */
@RequestScoped
class RegistrationFiles {

    /**
     * What is asked for.
     *
     * @param query words to search for; null: all
     * @param sort as in the list; null: oldest first
     * @param columns names of those wanted; none: all
     */
    record Wish(
            String event,
            RegistrationParameters parameters,
            @Nullable String query,
            @Nullable String sort,
            List<String> columns) {}

    private final BrowseRegistrations browse;
    private final ExportRegistrations export;
    private final ShowEvent show;
    private final Texts texts;

    @Inject
    RegistrationFiles(BrowseRegistrations browse, ExportRegistrations export, ShowEvent show, Texts texts) {
        this.browse = browse;
        this.export = export;
        this.show = show;
        this.texts = texts;
    }

    /** Asks for one row first, so that what the caller may not see or ask is refused before the file begins. */
    Response answer(SheetFormat format, Wish wish, SheetLanguage language) {
        var search = wish.parameters().search();
        var list = new PageRequest(0, 1, wish.query(), wish.sort());
        browse.execute(wish.event(), search, list);
        var columns = RegistrationSheet.of(
                wish.columns(),
                show.execute(wish.event()).registration().questions().questions(),
                language.tag(),
                column -> language.heading(texts, column.parameter(), "events.people.column." + column.parameter()));
        return format.download(
                wish.event(),
                columns,
                reader -> export.execute(wish.event(), search, list.query(), list.sort(), reader));
    }
}
