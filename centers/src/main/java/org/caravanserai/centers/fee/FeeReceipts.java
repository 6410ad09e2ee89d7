package org.caravanserai.centers.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentFact;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.documents.DocumentIssuing;
import org.caravanserai.platform.language.Wording;

/** Issues the receipt of a payment. */
@ApplicationScoped
class FeeReceipts {

    private Teaching teaching;
    private Centers centers;
    private Accounts accounts;
    private DocumentIssuing issuing;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected FeeReceipts() {}

    @Inject
    FeeReceipts(Teaching teaching, Centers centers, Accounts accounts, DocumentIssuing issuing, Clock clock) {
        this.teaching = teaching;
        this.centers = centers;
        this.accounts = accounts;
        this.issuing = issuing;
        this.clock = clock;
    }

    /** Today at the center. */
    LocalDate today(Enrolment enrolment) {
        return LocalDate.ofInstant(
                clock.instant(),
                teaching.byId(enrolment.ofClass()).orElseThrow().zone());
    }

    /**
     * @return code of the document
     */
    String issue(Enrolment enrolment, FeeEntry payment) {
        var found = teaching.byId(enrolment.ofClass()).orElseThrow();
        var course = teaching.course(found.course()).orElseThrow().content().title();
        var center = centers.byId(found.center()).orElseThrow();
        var draft = new DocumentDraft(
                CenterDocument.FEE_RECEIPT,
                payment.id(),
                center.host(),
                enrolment.learner().account(),
                enrolment.learner().name().full(),
                today(enrolment),
                null,
                language(enrolment),
                DocumentFacts.of(
                        DocumentFact.text("centers.fee.amount", payment.amount().toString()),
                        DocumentFact.date("centers.fee.paidOn", payment.madeOn()),
                        DocumentFact.word("centers.fee.way", "centers.paymentWay." + payment.way()),
                        DocumentFact.texts("centers.course.title", course),
                        DocumentFact.texts("centers.subject.CENTER", center.name())));
        return issuing.issue(draft, new ReceiptPdf(draft, payment, course, center.name()))
                .code();
    }

    private LanguageTag language(Enrolment enrolment) {
        return accounts.byId(enrolment.learner().account())
                .map(account -> account.profile().preferredLanguage())
                .filter(language -> Wording.LANGUAGES.contains(language.value()))
                .orElseGet(() -> LanguageTag.of("en"));
    }
}
