package org.caravanserai.exchanges.nomination;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.documents.DocumentMarks;
import org.caravanserai.platform.documents.DocumentPrinter;
import org.caravanserai.platform.documents.DocumentTemplate;
import org.caravanserai.platform.documents.Markup;
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
        LocalizedText from,
        LocalizedText to)
        implements DocumentPrinter {

    /** In which letters can be printed. */
    static final List<String> LANGUAGES = List.of("en", "zh", "ru", "ar", "fr", "es");

    private static final DocumentTemplate TEMPLATE = DocumentTemplate.of(LetterPdf.class, "letter.xhtml");

    /** Why a letter is no longer valid once its nomination is cancelled. */
    static String cancelled(String language) {
        return texts(language).getString("cancelled");
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "org.caravanserai.exchanges.nomination.letter",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public String xhtml(DocumentMarks marks) {
        var language = draft.language().value();
        var texts = texts(language);
        var values = new HashMap<String, Object>();
        for (var key : List.of("regards", "numberLabel", "issued", "verify", "qrAlt")) {
            values.put(key, texts.getString(key));
        }
        values.put("lang", language);
        values.put("dir", language.equals("ar") ? "rtl" : "ltr");
        values.put("title", texts.getString("title." + kind));
        values.put("host", to.in(language));
        values.put("holder", draft.holderName());
        values.put("opening", filled(texts, "opening." + kind, to.in(language), from.in(language)));
        values.put("closing", texts.getString("closing." + kind));
        values.put("rows", Markup.all(rows(texts, language)));
        values.put("contactName", details.contact());
        values.put("contactEmail", details.contactEmail().value());
        values.put("issuedOn", day(draft.issuedOn(), language));
        values.put("number", marks.number());
        values.put("code", marks.code());
        values.put("address", marks.address());
        values.put("qr", marks.qr());
        return TEMPLATE.fill(values);
    }

    private List<Markup> rows(ResourceBundle texts, String language) {
        var rows = new ArrayList<Markup>();
        if (kind == ExchangeDocument.VISA_INVITATION) {
            var born = details.bornOn();
            add(rows, texts, "bornOn", born == null ? null : day(born, language));
            add(rows, texts, "passport", details.passport());
            var country = nomination.nominee().country();
            add(
                    rows,
                    texts,
                    "nationality",
                    country == null
                            ? null
                            : new Locale.Builder()
                                    .setRegion(country.value())
                                    .build()
                                    .getDisplayCountry(Locale.forLanguageTag(language)));
        }
        add(rows, texts, "from", from.in(language));
        add(rows, texts, "programme", details.programme());
        add(rows, texts, "department", details.department());
        add(rows, texts, "period", day(details.startsOn(), language) + " – " + day(details.endsOn(), language));
        add(rows, texts, "year", nomination.place().year().toString());
        add(rows, texts, "housing", details.housing());
        add(rows, texts, "finances", details.finances());
        return rows;
    }

    private static void add(List<Markup> rows, ResourceBundle texts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(Markup.element("tr", Markup.element("th", texts.getString(label)), Markup.element("td", value)));
        }
    }

    private static String day(LocalDate date, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language))
                .format(date);
    }

    private static String filled(ResourceBundle texts, String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
