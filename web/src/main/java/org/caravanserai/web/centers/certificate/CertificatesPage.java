package org.caravanserai.web.centers.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.centers.assessment.ClassResults;
import org.caravanserai.centers.certificate.ShowCertificates;
import org.caravanserai.domain.centers.certificate.CertificateFault;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.web.centers.assessment.MarksPage;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.shell.FailureTexts;
import org.caravanserai.web.shell.PageContext;
import org.jspecify.annotations.Nullable;

/** Results and certificates of a class. */
@Named
@RequestScoped
public class CertificatesPage {

    private static final int SIZE = 50;

    private final ShowCertificates show;
    private final MarksPage marks;
    private final ManagedClassPage page;
    private final ListAddress address;

    private ShowCertificates.@Nullable Shown shown;

    private @Nullable ListModel<ClassResults.Result> rows;
    private final FailureTexts failures;
    private final PageContext pageContext;

    @Inject
    CertificatesPage(
            ShowCertificates show,
            MarksPage marks,
            ManagedClassPage page,
            ListAddress address,
            FailureTexts failures,
            PageContext pageContext) {
        this.show = show;
        this.marks = marks;
        this.page = page;
        this.address = address;
        this.failures = failures;
        this.pageContext = pageContext;
    }

    /** Results of all learners; there are no more than places in the class. */
    public ListModel<ClassResults.Result> getRows() {
        if (rows == null) {
            Comparator<ClassResults.Result> byName =
                    Comparator.comparing(each -> each.learner().name().full(), String.CASE_INSENSITIVE_ORDER);
            var results = new RowsInMemory<>(marks.getShown().results(), "name", Map.of("name", byName));
            rows = new ListModel<>(
                    address, SIZE, results::page, each -> each.learner().code());
        }
        return rows;
    }

    /** Issued certificates in percent of those due. */
    public int getPercent() {
        var shown = getProgress();
        return shown.eligible() == 0 ? 0 : shown.issued() * 100 / shown.eligible();
    }

    public CertificateProgress getProgress() {
        return shown().progress();
    }

    /** Learners whose certificate could not be issued. */
    public List<ShowCertificates.Failed> getFailed() {
        return shown().failed();
    }

    /** Why a certificate could not be issued. */
    public String why(CertificateFault fault) {
        return failures.text(
                fault.key(), Locale.forLanguageTag(pageContext.getLanguage()), List.copyOf(fault.arguments()));
    }

    private ShowCertificates.Shown shown() {
        if (shown == null) {
            shown = show.execute(code());
        }
        return shown;
    }

    private String code() {
        return page.getShown().row().code();
    }
}
