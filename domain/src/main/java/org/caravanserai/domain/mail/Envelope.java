package org.caravanserai.domain.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What of an email never changes: which it is, to whom, and where an answer goes. */
@Embeddable
public class Envelope {

    @Column(name = "dedup_key", updatable = false)
    private String dedupKey;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MailTemplate template;

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
        this.template = message.template();
        this.language = message.recipient().language();
        this.recipient = message.recipient().address();
        this.recipientName = message.recipient().name();
        this.replyTo = message.replyTo();
    }

    public String dedupKey() {
        return dedupKey;
    }

    public MailTemplate template() {
        return template;
    }

    public Recipient recipient() {
        return new Recipient(recipient, recipientName, language);
    }

    public @Nullable EmailAddress replyTo() {
        return replyTo;
    }
}
