package org.caravanserai.domain.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What of an email never changes: which it is, to whom, and where an answer goes. */
@Embeddable
public class Envelope {

    @Column(name = "dedup_key", updatable = false)
    private String dedupKey;

    @Column(updatable = false)
    private String template;

    /** Names, separated by commas: stored with the email, so that its secrets can be forgotten without its area. */
    @Column(name = "secret_arguments", updatable = false)
    private String secretArguments;

    /** Whether the account of that address gets a notice; the database makes it with the email. */
    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable")
    private boolean notice;

    /** Name of the topic that the recipient may do without; null when the email has to be sent. The database compares it with the choice. */
    @Column(updatable = false)
    private @Nullable String topic;

    @Column(updatable = false)
    private LanguageTag language;

    @Column(updatable = false)
    private EmailAddress recipient;

    @Column(name = "recipient_name", updatable = false)
    private String recipientName;

    @Column(name = "reply_to", updatable = false)
    private @Nullable EmailAddress replyTo;

    @SuppressWarnings("NullAway.Init")
    protected Envelope() {}

    Envelope(MailMessage message) {
        this.dedupKey = message.dedupKey();
        this.template = message.template().name();
        this.secretArguments = String.join(",", message.template().secretArguments());
        this.notice = message.template().isNotice();
        this.topic =
                message.template().isOptional() ? message.template().topic().name() : null;
        this.language = message.recipient().language();
        this.recipient = message.recipient().address();
        this.recipientName = message.recipient().name();
        this.replyTo = message.replyTo();
    }

    public String dedupKey() {
        return dedupKey;
    }

    /** The {@link MailTemplate#name()} of its template. */
    public String template() {
        return template;
    }

    /** The names of the arguments that only the recipient may know. */
    Set<String> secretArguments() {
        return secretArguments.isEmpty() ? Set.of() : Set.of(secretArguments.split(","));
    }

    /** The name of its {@link EmailTopic}, when the recipient may do without it. */
    public Optional<String> topic() {
        return Optional.ofNullable(topic);
    }

    public Recipient recipient() {
        return new Recipient(recipient, recipientName, language);
    }

    public @Nullable EmailAddress replyTo() {
        return replyTo;
    }
}
