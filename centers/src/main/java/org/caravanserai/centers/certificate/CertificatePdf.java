package org.caravanserai.centers.certificate;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.caravanserai.domain.centers.certificate.CertificateFacts;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.documents.DocumentMarks;
import org.caravanserai.platform.documents.DocumentPrinter;
import org.caravanserai.platform.documents.DocumentTemplate;

/** Prints a certificate in one of the languages of the platform. */
final class CertificatePdf implements DocumentPrinter {

    private static final DocumentTemplate TEMPLATE = DocumentTemplate.of(CertificatePdf.class, "certificate.xhtml");
    private static final Set<String> LANGUAGES = Set.of("en", "zh", "ru", "ar", "fr", "es");

    private final DocumentDraft draft;
    private final CertificateFacts facts;

    CertificatePdf(DocumentDraft draft, CertificateFacts facts) {
        this.draft = draft;
        this.facts = facts;
    }

    static boolean speaks(LanguageTag language) {
        return LANGUAGES.contains(language.value());
    }

    @Override
    public String xhtml(DocumentMarks marks) {
        var language = draft.language().value();
        var locale = Locale.forLanguageTag(language);
        var texts = ResourceBundle.getBundle(
                "org.caravanserai.centers.certificate.certificate",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        var values = new HashMap<String, Object>();
        for (var key : texts.keySet()) {
            values.put(key, texts.getString(key));
        }
        values.put("lang", language);
        values.put("dir", language.equals("ar") ? "rtl" : "ltr");
        values.put("holder", draft.holderName());
        values.put("courseTitle", facts.course().in(language));
        values.put("centerName", facts.center().in(language));
        values.put("languageName", facts.language().locale().getDisplayLanguage(locale));
        values.put("levelName", facts.level() + " (" + facts.scheme() + " " + facts.schemeVersion() + ")");
        values.put("hoursNumber", facts.hours());
        values.put("days", dates.format(facts.firstDay()) + " – " + dates.format(facts.lastDay()));
        values.put("issuedOn", dates.format(draft.issuedOn()));
        var last = draft.validUntil();
        values.put("validUntilDay", last == null ? texts.getString("forever") : dates.format(last));
        values.put("number", marks.number());
        values.put("code", marks.code());
        values.put("address", marks.address());
        values.put("qr", marks.qr());
        return TEMPLATE.fill(values);
    }
}
