package org.caravanserai.platform.mail;

/** Nobody answers at the mail server, or it does not want us: no email is to blame. */
final class MailServerAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailServerAway(String message, Throwable cause) {
        super(message, cause);
    }
}
