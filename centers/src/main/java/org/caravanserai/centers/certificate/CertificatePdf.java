package org.caravanserai.centers.certificate;

import org.caravanserai.domain.centers.certificate.CertificateFacts;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.platform.documents.DocumentMarks;
import org.caravanserai.platform.documents.DocumentPrinter;
import org.caravanserai.platform.documents.DocumentTemplate;
import org.caravanserai.platform.documents.DocumentTexts;
import org.caravanserai.platform.language.LanguageNames;

/** Prints a certificate in one of the languages of the platform. */
final class CertificatePdf implements DocumentPrinter {

    private static final DocumentTemplate TEMPLATE = DocumentTemplate.of(CertificatePdf.class, "certificate.xhtml");

    private final DocumentDraft draft;
    private final CertificateFacts facts;

    CertificatePdf(DocumentDraft draft, CertificateFacts facts) {
        this.draft = draft;
        this.facts = facts;
    }

    @Override
    public String xhtml(DocumentMarks marks) {
        var language = draft.language().value();
        var texts = new DocumentTexts("org.caravanserai.centers.certificate.certificate", language);
        var values = texts.values(marks);
        values.put("holder", draft.holderName());
        values.put("courseTitle", facts.course().in(language));
        values.put("centerName", facts.center().in(language));
        values.put("languageName", LanguageNames.of(facts.language().value(), language));
        values.put("levelName", facts.level() + " (" + facts.scheme() + " " + facts.schemeVersion() + ")");
        values.put("hoursNumber", texts.number(facts.hours()));
        values.put("days", texts.days(facts.firstDay(), facts.lastDay()));
        values.put("issuedOn", texts.day(draft.issuedOn()));
        var last = draft.validUntil();
        values.put("validUntilDay", last == null ? texts.text("forever") : texts.day(last));
        return TEMPLATE.fill(values);
    }
}
