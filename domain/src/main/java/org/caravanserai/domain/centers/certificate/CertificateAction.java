package org.caravanserai.domain.centers.certificate;

import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about certificates. Names are stored with the history, so a constant must not be renamed. */
public enum CertificateAction implements HistoryAction {
    ISSUED,
    SUPERSEDED,
    REVOKED;

    public static final Subject SUBJECT = new Subject("CERTIFICATE");

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
