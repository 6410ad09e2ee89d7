package org.caravanserai.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.caravanserai.domain.mail.OutboxMessage;
import org.jspecify.annotations.Nullable;

/** An open connection to the mail server, for a handful of emails. */
final class JakartaMailTransport implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailServer server;
    private final InternetAddress from;
    private final @Nullable InternetAddress replyTo;
    private final Session session;
    private final Transport transport;

    /**
     * @param replyTo where answers go to emails that name no address of their own; null: to the sender
     * @throws MailServerUnavailable when the server is unreachable or refuses the account
     */
    JakartaMailTransport(MailServer server, String from, @Nullable String replyTo) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
        try {
            this.from = new InternetAddress(from, true);
            this.replyTo = replyTo == null ? null : new InternetAddress(replyTo, true);
            this.transport = session.getTransport();
            transport.connect(server.user(), server.password());
        } catch (MessagingException away) {
            throw new MailServerUnavailable(reason(away), away);
        }
    }

    /**
     * @return null when the server took it
     */
    @Nullable
    Failure send(OutboxMessage message, Email email, List<Attachment> attachments, Instant now) {
        try {
            var mail = compose(message, email, attachments, now);
            transport.sendMessage(mail, mail.getAllRecipients());
            return null;
        } catch (SendFailedException refusal) {
            return new Failure(reason(refusal), isForGood(refusal));
        } catch (MessagingException | UnsupportedEncodingException failure) {
            return new Failure(reason(failure), false);
        }
    }

    /**
     * Why an email did not go.
     *
     * @param forGood the server will never take it
     */
    record Failure(String reason, boolean forGood) {}

    boolean isOpen() {
        return transport.isConnected();
    }

    private MimeMessage compose(OutboxMessage message, Email email, List<Attachment> attachments, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        var mail = new MimeMessage(session);
        var to = message.envelope().recipient();
        mail.setFrom(email.sender().isEmpty() ? from : new InternetAddress(from.getAddress(), email.sender(), UTF_8));
        mail.setRecipient(
                Message.RecipientType.TO, new InternetAddress(to.address().value(), to.name(), UTF_8));
        var replyTo = message.envelope().replyTo();
        if (replyTo == null && this.replyTo != null) {
            mail.setReplyTo(new Address[] {this.replyTo});
        } else if (replyTo != null) {
            mail.setReplyTo(new Address[] {new InternetAddress(replyTo.value())});
        }
        mail.setSubject(email.subject(), UTF_8);
        mail.setSentDate(Date.from(now));
        mail.setHeader("Content-Language", email.language().toLanguageTag());
        if (!email.writtenByPerson()) {
            mail.setHeader("Auto-Submitted", "auto-generated");
        }
        if (email.stop() != null) {
            mail.setHeader("List-Unsubscribe", "<" + email.stop() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var text = new MimeBodyPart();
        text.setText(email.text(), UTF_8);
        mail.setContent(withAttachments(new MimeMultipart("alternative", text, html(email)), attachments));
        mail.saveChanges();
        mail.setHeader("Message-ID", "<" + message.id() + "@" + domain() + ">");
        return mail;
    }

    /** The page, together with the logo that it names. */
    private static MimeBodyPart html(Email email) throws MessagingException {
        var html = new MimeBodyPart();
        html.setText(email.html(), UTF_8, "html");
        var picture = email.logo();
        if (picture == null) {
            return html;
        }
        var logo = new MimeBodyPart();
        logo.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.content(), picture.type())));
        logo.setContentID("<" + Email.LOGO + ">");
        logo.setDisposition(Part.INLINE);
        var both = new MimeBodyPart();
        both.setContent(new MimeMultipart("related", html, logo));
        return both;
    }

    private static MimeMultipart withAttachments(MimeMultipart email, List<Attachment> attachments)
            throws MessagingException {
        if (attachments.isEmpty()) {
            return email;
        }
        var words = new MimeBodyPart();
        words.setContent(email);
        var mixed = new MimeMultipart("mixed", words);
        for (var attachment : attachments) {
            var type = attachment.contentType() + "; charset=UTF-8";
            var file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(
                    new ByteArrayDataSource(attachment.content().getBytes(StandardCharsets.UTF_8), type)));
            file.setHeader("Content-Type", type);
            file.setFileName(attachment.fileName());
            file.setDisposition(Part.ATTACHMENT);
            mixed.addBodyPart(file);
        }
        return mixed;
    }

    private String domain() {
        var address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    private static boolean isForGood(SendFailedException refusal) {
        var invalid = refusal.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }

    private String reason(Exception failure) {
        var deepest = failure instanceof MessagingException chain && chain.getNextException() != null
                ? chain.getNextException()
                : failure;
        return server.withoutSecrets(
                deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage());
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // what was sent is sent, and the server forgets the rest by itself
            return;
        }
    }
}
