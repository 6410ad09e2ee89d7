package org.caravanserai.centers.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.fee.RefundedPayments;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentFact;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.platform.documents.DocumentIssuing;
import org.caravanserai.platform.documents.DocumentPrinter;
import org.caravanserai.platform.documents.PrintableNames;
import org.caravanserai.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/** Issues the receipt of a payment, and another one in its place when money is given back. */
@ApplicationScoped
class FeeReceipts {

    private final Courses courses;
    private final CourseClasses classes;
    private final Centers centers;
    private final Accounts accounts;
    private final DocumentIssuing issuing;
    private final Clock clock;
    private final PrintableNames names;
    private final IssuedDocuments documents;

    @Inject
    FeeReceipts(
            Courses courses,
            CourseClasses classes,
            Centers centers,
            Accounts accounts,
            DocumentIssuing issuing,
            Clock clock,
            PrintableNames names,
            IssuedDocuments documents) {
        this.courses = courses;
        this.classes = classes;
        this.centers = centers;
        this.accounts = accounts;
        this.issuing = issuing;
        this.clock = clock;
        this.names = names;
        this.documents = documents;
    }

    /** Today at the center. */
    LocalDate today(Enrolment enrolment) {
        return LocalDate.ofInstant(
                clock.instant(), classes.byId(enrolment.ofClass()).orElseThrow().zone());
    }

    /**
     * @return code of the document
     */
    String issue(Enrolment enrolment, FeeEntry payment) {
        var receipt = receipt(enrolment, payment, null);
        return issuing.issue(receipt.draft(), receipt.printer()).code();
    }

    /**
     * Receipts of which money was given back are superseded by ones that say so.
     *
     * @param before entries without the refund
     * @param after entries with it
     */
    void refunded(Enrolment enrolment, List<FeeEntry> before, List<FeeEntry> after, @Nullable String reason) {
        var earlier = RefundedPayments.of(before);
        RefundedPayments.of(after).forEach((payment, amount) -> {
            if (!amount.equals(earlier.get(payment))) {
                after.stream()
                        .filter(entry -> entry.id().equals(payment))
                        .forEach(entry -> supersede(enrolment, entry, amount, reason));
            }
        });
    }

    private void supersede(Enrolment enrolment, FeeEntry payment, BigDecimal refunded, @Nullable String reason) {
        var receipt =
                receipt(enrolment, payment, new Money(refunded, payment.amount().currency()));
        documents.about(CenterDocument.FEE_RECEIPT, payment.id()).stream()
                .filter(each -> each.state(clock.instant()) == DocumentState.ISSUED)
                .findFirst()
                .ifPresent(each -> issuing.supersede(each.id(), receipt.draft(), receipt.printer(), reason));
    }

    private record Receipt(DocumentDraft draft, DocumentPrinter printer) {}

    private Receipt receipt(Enrolment enrolment, FeeEntry payment, @Nullable Money refunded) {
        var found = classes.byId(enrolment.ofClass()).orElseThrow();
        var course = courses.course(found.course()).orElseThrow().content().title();
        var center = centers.byId(found.center()).orElseThrow();
        var draft = new DocumentDraft(
                CenterDocument.FEE_RECEIPT,
                payment.id(),
                center.host(),
                enrolment.learner().account(),
                names.printed(enrolment.learner().name()),
                today(enrolment),
                null,
                language(enrolment),
                facts(payment, refunded, course, center.name()));
        return new Receipt(draft, new ReceiptPdf(draft, payment, refunded, course, center.name()));
    }

    private static DocumentFacts facts(
            FeeEntry payment, @Nullable Money refunded, LocalizedText course, LocalizedText center) {
        var lines = new ArrayList<DocumentFact>();
        lines.add(DocumentFact.text("centers.fee.amount", payment.amount().toString()));
        if (refunded != null) {
            lines.add(DocumentFact.text("centers.fee.givenBack", refunded.toString()));
        }
        lines.add(DocumentFact.date("centers.fee.paidOn", payment.madeOn()));
        lines.add(DocumentFact.word("centers.fee.way", "centers.paymentWay." + payment.way()));
        lines.add(DocumentFact.texts("centers.course.title", course));
        lines.add(DocumentFact.texts("centers.subject.CENTER", center));
        return DocumentFacts.of(lines.toArray(DocumentFact[]::new));
    }

    private LanguageTag language(Enrolment enrolment) {
        return accounts.byId(enrolment.learner().account())
                .map(account -> account.profile().preferredLanguage())
                .filter(language -> Wording.LANGUAGES.contains(language.value()))
                .orElseGet(() -> LanguageTag.of("en"));
    }
}
