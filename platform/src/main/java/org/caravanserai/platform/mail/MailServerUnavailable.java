package org.caravanserai.platform.mail;

/** The mail server is unreachable or refused the connection; no single email is the cause. */
final class MailServerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailServerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
