package org.caravanserai.events.presence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.events.EventBriefing;
import org.caravanserai.domain.events.presence.Signatory;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.documents.DocumentMarks;
import org.caravanserai.platform.documents.DocumentPrinter;
import org.caravanserai.platform.documents.DocumentTemplate;
import org.caravanserai.platform.documents.DocumentTexts;
import org.caravanserai.platform.documents.Markup;
import org.caravanserai.platform.language.CountryWords;
import org.jspecify.annotations.Nullable;

/**
 * Prints a certificate of attendance.
 *
 * @param organizer the name of the organization that held the event
 * @param days on which the person was there
 */
record AttendanceCertificatePdf(
        DocumentDraft draft,
        EventBriefing event,
        LocalizedText organizer,
        List<LocalDate> days,
        Attendance attendance,
        Signatory signatory)
        implements DocumentPrinter {

    private static final DocumentTemplate TEMPLATE =
            DocumentTemplate.of(AttendanceCertificatePdf.class, "attendance.xhtml");

    @Override
    public String xhtml(DocumentMarks marks) {
        var language = draft.language().value();
        var texts = new DocumentTexts("org.caravanserai.events.presence.attendance", language);
        var values = texts.values(marks);
        var all = event.schedule().days();
        values.put("organizer", organizer.in(language));
        values.put("holder", draft.holderName());
        values.put("event", event.title().in(language));
        values.put("days", Markup.all(rows(texts, all)));
        values.put("signatoryName", signatory.name());
        values.put("signatoryFunction", signatory.function());
        values.put("issuedOn", texts.day(draft.issuedOn()));
        return TEMPLATE.fill(values);
    }

    private List<Markup> rows(DocumentTexts texts, List<LocalDate> all) {
        var rows = new ArrayList<Markup>();
        add(rows, texts.text("held"), texts.days(all.get(0), all.get(all.size() - 1)));
        add(rows, texts.text("place"), place(texts));
        add(rows, texts.text("attendance"), texts.text("attendance." + attendance));
        if (all.size() > 1) {
            add(
                    rows,
                    texts.text("present"),
                    texts.text("present.days", days.size(), all.size()) + " "
                            + days.stream()
                                    .map(texts::shortDay)
                                    .collect(Collectors.joining(texts.text("present.and"))));
        }
        return rows;
    }

    private @Nullable String place(DocumentTexts texts) {
        var venue = event.venue();
        if (venue == null || attendance == Attendance.ONLINE) {
            return null;
        }
        var country = venue.country();
        return Stream.of(
                        venue.name(),
                        venue.city(),
                        country == null ? null : CountryWords.of(country.value(), texts.language()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(texts.text("present.and")));
    }

    private static void add(List<Markup> rows, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(Markup.element(
                    "tr",
                    Markup.element("th", label),
                    Markup.element("td", value).with("dir", "auto")));
        }
    }
}
