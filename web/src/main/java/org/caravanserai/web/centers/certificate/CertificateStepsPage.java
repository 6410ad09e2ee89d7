package org.caravanserai.web.centers.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.certificate.ReissueCertificate;
import org.caravanserai.centers.certificate.RevokeCertificate;
import org.caravanserai.centers.certificate.VerifyCertificate;
import org.caravanserai.centers.certificate.VerifyCertificate.Verified;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Revokes or reissues a certificate. */
@Named
@RequestScoped
public class CertificateStepsPage {

    private final RevokeCertificate revoke;
    private final ReissueCertificate reissue;
    private final VerifyCertificate verify;
    private final ManagedClassPage page;
    private final Notices notices;

    private @Nullable Verified shown;

    private @Nullable String reason;

    @Inject
    CertificateStepsPage(
            RevokeCertificate revoke,
            ReissueCertificate reissue,
            VerifyCertificate verify,
            ManagedClassPage page,
            Notices notices) {
        this.revoke = revoke;
        this.reissue = reissue;
        this.verify = verify;
        this.page = page;
        this.notices = notices;
    }

    /** The certificate with what can be done with it. */
    public Verified shown(String certificate) {
        if (shown == null) {
            shown = verify.execute(certificate, null);
        }
        return shown;
    }

    public void revoke(String certificate) {
        revoke.execute(certificate, reason);
        again("centers.certificates.revoked");
    }

    public void reissue(String certificate) {
        reissue.execute(certificate, reason);
        again("centers.certificates.reissued");
    }

    private void again(String done) {
        notices.done(done);
        Faces.redirect("/manage/classes/%s/certificates", page.getShown().row().code());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
