package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.assessment.ApproveResults;
import org.caravanserai.centers.certificate.IssueCertificates;
import org.caravanserai.centers.certificate.ShowCertificates;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Results and certificates of a class: approving the ones, issuing the others. */
@Named
@RequestScoped
public class CertificatesPage {

    @Inject
    private ShowCertificates show;

    @Inject
    private ApproveResults approve;

    @Inject
    private IssueCertificates issue;

    @Inject
    private ManagedClassPage page;

    @Inject
    private Notices notices;

    private @Nullable CertificateProgress progress;

    public CertificateProgress getProgress() {
        if (progress == null) {
            progress = show.execute(code());
        }
        return progress;
    }

    public void approve() {
        var outcome = approve.execute(code());
        notices.done("centers.results.approved", outcome.completed(), outcome.notCompleted());
        again();
    }

    public void issue() {
        issue.execute(code());
        notices.done("centers.certificates.started");
        again();
    }

    private String code() {
        return page.getShown().row().code();
    }

    private void again() {
        Faces.redirect("/manage/classes/%s/certificates", code());
    }
}
