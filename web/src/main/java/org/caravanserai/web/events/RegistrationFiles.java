package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.registration.BrowseRegistrations;
import org.caravanserai.events.registration.ExportRegistrations;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.jspecify.annotations.Nullable;

/** The organizer's list as a file to take along. */
@RequestScoped
class RegistrationFiles {

    /** What a file is written as, by the ending of its name. */
    enum Form {
        CSV("text/csv; charset=utf-8"),
        XLSX(RegistrationSheet.EXCEL);

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        private String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

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

    @Inject
    private BrowseRegistrations browse;

    @Inject
    private ExportRegistrations export;

    @Inject
    private ShowEvent show;

    @SuppressWarnings("NullAway.Init")
    RegistrationFiles() {}

    /** Asks for one row first, so that what the caller may not see or ask is refused before the file begins. */
    Response answer(Form form, Wish wish, HttpHeaders headers) {
        var search = wish.parameters().search();
        var list = new PageRequest(0, 1, wish.query(), wish.sort());
        browse.execute(wish.event(), search, list);
        var columns = SheetColumns.of(
                wish.columns(),
                show.execute(wish.event()).registration().questions().questions(),
                AcceptedLanguage.of(headers).getLanguage());
        RegistrationSheet.Source rows =
                reader -> export.execute(wish.event(), search, list.query(), list.sort(), reader);
        StreamingOutput out =
                switch (form) {
                    case CSV -> stream -> RegistrationSheet.csv(stream, columns, rows);
                    case XLSX -> stream -> RegistrationSheet.excel(stream, columns, rows);
                };
        return Response.ok(out, form.mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + wish.event() + "." + form.ending() + "\"")
                .build();
    }
}
