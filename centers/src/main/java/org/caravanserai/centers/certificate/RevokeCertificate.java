package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.documents.DocumentIssuing;
import org.jspecify.annotations.Nullable;

/** A director or exam officer takes a certificate back; everybody who verifies it reads why. */
@UseCase
@Requires(Permission.DECIDE_RESULTS)
public class RevokeCertificate {

    private final CertificateAccess access;
    private final DocumentIssuing issuing;

    @Inject
    public RevokeCertificate(CertificateAccess access, DocumentIssuing issuing) {
        this.access = access;
        this.issuing = issuing;
    }

    /**
     * @throws NotFound when the caller does not decide on results there
     * @throws Refused {@code document-not-valid}
     * @throws Invalid {@code reason}
     */
    public void execute(String code, @Nullable String reason) {
        issuing.revoke(access.examined(code).document(), reason == null ? "" : reason);
    }
}
