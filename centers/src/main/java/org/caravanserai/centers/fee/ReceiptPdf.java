package org.caravanserai.centers.fee;

import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.platform.documents.DocumentMarks;
import org.caravanserai.platform.documents.DocumentPrinter;
import org.caravanserai.platform.documents.DocumentTemplate;
import org.caravanserai.platform.documents.DocumentTexts;
import org.jspecify.annotations.Nullable;

/** Prints a receipt in one of the languages of the platform. */
final class ReceiptPdf implements DocumentPrinter {

    private static final DocumentTemplate TEMPLATE = DocumentTemplate.of(ReceiptPdf.class, "receipt.xhtml");

    private final DocumentDraft draft;
    private final FeeEntry payment;
    private final @Nullable Money refunded;
    private final LocalizedText course;
    private final LocalizedText center;

    ReceiptPdf(
            DocumentDraft draft,
            FeeEntry payment,
            @Nullable Money refunded,
            LocalizedText course,
            LocalizedText center) {
        this.draft = draft;
        this.payment = payment;
        this.refunded = refunded;
        this.course = course;
        this.center = center;
    }

    @Override
    public String xhtml(DocumentMarks marks) {
        var language = draft.language().value();
        var texts = new DocumentTexts("org.caravanserai.centers.fee.receipt", language);
        var values = texts.values(marks);
        var reference = payment.reference();
        values.put("payer", draft.holderName());
        values.put("amountPaid", texts.money(payment.amount()));
        values.put("refundedLine", refunded == null ? "" : texts.text("refunded", texts.money(refunded)));
        values.put("courseTitle", course.in(language));
        values.put("centerName", center.in(language));
        values.put("wayName", texts.text("way" + payment.way()));
        values.put("referenceText", reference == null ? "–" : reference);
        values.put("paidOnDay", texts.day(payment.madeOn()));
        values.put("issuedOn", texts.day(draft.issuedOn()));
        return TEMPLATE.fill(values);
    }
}
