package org.caravanserai.platform.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of {@link org.caravanserai.platform.config.Setting#MAIL_URL}, or that of
 * {@link org.caravanserai.platform.config.Setting#MAIL_BOUNCES}. With {@code smtps} and {@code imaps} everything is
 * encrypted; with {@code smtp} and {@code imap} whatever the server offers, but a password is only ever said over TLS, except to this
 * machine itself.
 *
 * @param protocol {@code smtp} or {@code imap}
 * @param folder of a mailbox; empty for the first one
 * @param user null when the server wants none
 */
record MailServer(
        String protocol,
        String host,
        int port,
        boolean tls,
        @Nullable String user,
        @Nullable String password,
        String folder) {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";
    private static final int SMTP = 25;
    private static final int SMTPS = 465;
    private static final int IMAP = 143;
    private static final int IMAPS = 993;

    /**
     * @throws IllegalStateException when it is no such address; the message does not repeat it, it may hold a password
     */
    static MailServer of(String address) {
        return of("smtp", address, SMTP, SMTPS);
    }

    /**
     * A server with a mailbox.
     *
     * @throws IllegalStateException as {@link #of(String)}
     */
    static MailServer mailbox(String address) {
        return of("imap", address, IMAP, IMAPS);
    }

    private static MailServer of(String protocol, String address, int plain, int encrypted) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException nonsense) {
            throw notAnAddress(protocol);
        }
        var tls = (protocol + "s").equalsIgnoreCase(uri.getScheme());
        if ((!tls && !protocol.equalsIgnoreCase(uri.getScheme())) || uri.getHost() == null) {
            throw notAnAddress(protocol);
        }
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? encrypted : plain;
        var path = uri.getPath() == null ? "" : uri.getPath();
        var folder = path.startsWith("/") ? path.substring(1) : path;
        var account = uri.getRawUserInfo();
        if (account == null) {
            return new MailServer(protocol, uri.getHost(), port, tls, null, null, folder);
        }
        int colon = account.indexOf(':');
        return new MailServer(
                protocol,
                uri.getHost(),
                port,
                tls,
                decode(colon < 0 ? account : account.substring(0, colon)),
                decode(colon < 0 ? "" : account.substring(colon + 1)),
                folder);
    }

    Properties properties() {
        var properties = new Properties();
        properties.setProperty(protocol.equals("smtp") ? "mail.transport.protocol" : "mail.store.protocol", protocol);
        properties.setProperty(name("host"), host);
        properties.setProperty(name("port"), Integer.toString(port));
        properties.setProperty(name("auth"), Boolean.toString(user != null));
        properties.setProperty(name("connectiontimeout"), CONNECT_MILLIS);
        properties.setProperty(name("timeout"), ANSWER_MILLIS);
        properties.setProperty(name("writetimeout"), ANSWER_MILLIS);
        properties.setProperty(name("ssl.enable"), Boolean.toString(tls));
        properties.setProperty(name("ssl.checkserveridentity"), "true");
        properties.setProperty(name("starttls.enable"), "true");
        properties.setProperty(name("starttls.required"), Boolean.toString(user != null && !tls && !isHere()));
        return properties;
    }

    private String name(String property) {
        return "mail." + protocol + "." + property;
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

    private static IllegalStateException notAnAddress(String protocol) {
        return new IllegalStateException(
                "the mail server's address is neither " + protocol + "://host:port nor " + protocol + "s://host:port");
    }

    @Override
    public String toString() {
        return protocol + (tls ? "s://" : "://") + host + ":" + port;
    }
}
