package org.caravanserai.web.centers.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.assessment.ApproveResults;
import org.caravanserai.centers.certificate.IssueCertificates;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Approves the results of a class, and lets its certificates be issued. */
@Named
@RequestScoped
public class CertificatesIssue {

    private final ApproveResults approve;
    private final IssueCertificates issue;
    private final ManagedClassPage page;
    private final Notices notices;

    @Inject
    CertificatesIssue(ApproveResults approve, IssueCertificates issue, ManagedClassPage page, Notices notices) {
        this.approve = approve;
        this.issue = issue;
        this.page = page;
        this.notices = notices;
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
