package org.caravanserai.platform.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of {@link org.caravanserai.platform.config.Setting#MAIL_URL}. With {@code smtps} everything is
 * encrypted; with {@code smtp} whatever the server offers, but a password is only ever said over TLS, except to this
 * machine itself.
 *
 * @param user null when the server wants none
 */
record MailServer(
        String host,
        int port,
        boolean tls,
        @Nullable String user,
        @Nullable String password) {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";
    private static final int SMTP = 25;
    private static final int SMTPS = 465;

    /**
     * @throws IllegalStateException when it is no such address; the message does not repeat it, it may hold a password
     */
    static MailServer of(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException nonsense) {
            throw notAnAddress();
        }
        var tls = "smtps".equalsIgnoreCase(uri.getScheme());
        if ((!tls && !"smtp".equalsIgnoreCase(uri.getScheme())) || uri.getHost() == null) {
            throw notAnAddress();
        }
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? SMTPS : SMTP;
        var account = uri.getRawUserInfo();
        if (account == null) {
            return new MailServer(uri.getHost(), port, tls, null, null);
        }
        int colon = account.indexOf(':');
        return new MailServer(
                uri.getHost(),
                port,
                tls,
                decode(colon < 0 ? account : account.substring(0, colon)),
                decode(colon < 0 ? "" : account.substring(colon + 1)));
    }

    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(user != null && !tls && !isHere()));
        return properties;
    }

    /** A server's answer without the password, should it repeat it. */
    String withoutSecrets(String answer) {
        return password == null || password.isEmpty() ? answer : answer.replace(password, "***");
    }

    private boolean isHere() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalStateException notAnAddress() {
        return new IllegalStateException("the mail server's address is neither smtp://host:port nor smtps://host:port");
    }

    @Override
    public String toString() {
        return (tls ? "smtps://" : "smtp://") + host + ":" + port;
    }
}
