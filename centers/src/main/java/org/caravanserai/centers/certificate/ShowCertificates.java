package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Progress of the certificates of a class, for its teacher. */
@UseCase
@Requires(Permission.TEACH)
public class ShowCertificates {

    private Certificates certificates;
    private ClassAccess access;

    @SuppressWarnings("NullAway.Init")
    protected ShowCertificates() {}

    @Inject
    public ShowCertificates(Certificates certificates, ClassAccess access) {
        this.certificates = certificates;
        this.access = access;
    }

    /**
     * @throws NotFound when the caller neither teaches the class nor directs the center
     */
    public CertificateProgress execute(String code) {
        return certificates.progress(access.taught(code).id());
    }
}
