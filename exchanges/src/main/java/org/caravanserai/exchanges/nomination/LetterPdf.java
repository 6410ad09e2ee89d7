package org.caravanserai.exchanges.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.documents.DocumentMarks;
import org.caravanserai.platform.documents.DocumentPrinter;
import org.caravanserai.platform.documents.DocumentTemplate;
import org.caravanserai.platform.documents.DocumentTexts;
import org.caravanserai.platform.documents.Markup;
import org.caravanserai.platform.language.CountryWords;
import org.jspecify.annotations.Nullable;

/**
 * Prints a letter of the receiving organization.
 *
 * @param from the name of the sending organization
 * @param to the name of the receiving organization
 */
record LetterPdf(
        DocumentDraft draft,
        ExchangeDocument kind,
        Nomination nomination,
        HostDetails details,
        Mobility stay,
        LocalizedText from,
        LocalizedText to)
        implements DocumentPrinter {

    private static final DocumentTemplate TEMPLATE = DocumentTemplate.of(LetterPdf.class, "letter.xhtml");

    /** Why a letter is no longer valid once its nomination is cancelled. */
    static String cancelled(String language) {
        return texts(language).text("cancelled");
    }

    private static DocumentTexts texts(String language) {
        return new DocumentTexts("org.caravanserai.exchanges.nomination.letter", language);
    }

    @Override
    public String xhtml(DocumentMarks marks) {
        var language = draft.language().value();
        var texts = texts(language);
        var values = texts.values(marks);
        values.put("title", texts.text("title." + kind));
        values.put("host", to.in(language));
        values.put("holder", draft.holderName());
        values.put("opening", texts.text("opening." + kind, to.in(language), from.in(language)));
        values.put("closing", texts.text("closing." + kind));
        values.put("rows", Markup.all(rows(texts)));
        values.put("contactName", details.contact());
        values.put("contactEmail", details.contactEmail().value());
        values.put("issuedOn", texts.day(draft.issuedOn()));
        return TEMPLATE.fill(values);
    }

    private List<Markup> rows(DocumentTexts texts) {
        var rows = new ArrayList<Markup>();
        if (kind == ExchangeDocument.VISA_INVITATION) {
            var born = details.bornOn();
            add(rows, texts, "bornOn", day(texts, born));
            add(rows, texts, "passport", details.passport());
            var country = nomination.nominee().country();
            add(
                    rows,
                    texts,
                    "nationality",
                    country == null ? null : CountryWords.of(country.value(), texts.language()));
        }
        add(rows, texts, "from", from.in(texts.language()));
        add(rows, texts, "programme", details.programme());
        add(rows, texts, "department", details.department());
        if (kind.isCertificate()) {
            add(rows, texts, "arrivedOn", day(texts, stay.arrivedOn()));
            add(rows, texts, "departedOn", day(texts, stay.departedOn()));
            add(rows, texts, "year", nomination.place().year().toString());
            return rows;
        }
        add(rows, texts, "period", texts.days(details.startsOn(), details.endsOn()));
        add(rows, texts, "year", nomination.place().year().toString());
        add(rows, texts, "housing", details.housing());
        add(rows, texts, "finances", details.finances());
        return rows;
    }

    private static @Nullable String day(DocumentTexts texts, @Nullable LocalDate day) {
        return day == null ? null : texts.day(day);
    }

    private static void add(List<Markup> rows, DocumentTexts texts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(Markup.element(
                    "tr",
                    Markup.element("th", texts.text(label)),
                    Markup.element("td", value).with("dir", "auto")));
        }
    }
}
