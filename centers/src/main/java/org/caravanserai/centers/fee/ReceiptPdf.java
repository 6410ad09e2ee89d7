package org.caravanserai.centers.fee;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.documents.DocumentMarks;
import org.caravanserai.platform.documents.DocumentPrinter;
import org.caravanserai.platform.documents.DocumentTemplate;

/** Prints a receipt in one of the languages of the platform. */
final class ReceiptPdf implements DocumentPrinter {

    private static final DocumentTemplate TEMPLATE = DocumentTemplate.of(ReceiptPdf.class, "receipt.xhtml");
    private static final Set<String> LANGUAGES = Set.of("en", "zh", "ru", "ar", "fr", "es");

    private final DocumentDraft draft;
    private final FeeEntry payment;
    private final LocalizedText course;
    private final LocalizedText center;

    ReceiptPdf(DocumentDraft draft, FeeEntry payment, LocalizedText course, LocalizedText center) {
        this.draft = draft;
        this.payment = payment;
        this.course = course;
        this.center = center;
    }

    static boolean speaks(LanguageTag language) {
        return LANGUAGES.contains(language.value());
    }

    @Override
    public String xhtml(DocumentMarks marks) {
        var language = draft.language().value();
        var locale = Locale.forLanguageTag(language);
        var texts = ResourceBundle.getBundle(
                "org.caravanserai.centers.fee.receipt",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        var values = new HashMap<String, Object>();
        for (var key : texts.keySet()) {
            values.put(key, texts.getString(key));
        }
        var reference = payment.reference();
        values.put("lang", language);
        values.put("dir", language.equals("ar") ? "rtl" : "ltr");
        values.put("payer", draft.holderName());
        values.put("amountPaid", payment.amount().toString());
        values.put("courseTitle", course.in(language));
        values.put("centerName", center.in(language));
        values.put("wayName", texts.getString("way" + payment.way()));
        values.put("referenceText", reference == null ? "–" : reference);
        values.put("paidOnDay", dates.format(payment.madeOn()));
        values.put("issuedOn", dates.format(draft.issuedOn()));
        values.put("number", marks.number());
        values.put("code", marks.code());
        values.put("address", marks.address());
        values.put("qr", marks.qr());
        return TEMPLATE.fill(values);
    }
}
