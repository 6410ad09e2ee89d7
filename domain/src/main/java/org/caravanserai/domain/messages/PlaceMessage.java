package org.caravanserai.domain.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * A message to the people of a place. What it says of the place is kept as it was when it was last written.
 *
 * <p>Whoever may write for the place keeps it as a draft until it is sent, at once or at its time. Those who join later get it too until the
 * date that it names. A message on its way can be stopped: then nobody else gets it. What was sent is never changed or deleted; only a draft is.
 */
@Entity
@Table(name = "place_message")
public class PlaceMessage implements Stateful {

    static final String REFUSAL = "messages-not-in-that-state";

    @Id
    private UUID id;

    @Version
    @SuppressWarnings("UnusedVariable")
    private int version;

    @Column(updatable = false)
    private String audience;

    @Column(name = "place_id", updatable = false)
    private UUID placeId;

    @Column(name = "place_address")
    private String placeAddress;

    @Column(name = "place_name")
    private LocalizedText placeName;

    private String link;

    private LocalizedText sender;

    @Column(name = "reply_to")
    private @Nullable EmailAddress replyTo;

    private AudienceFilter filters;

    private LocalizedText subject;

    private LocalizedText body;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.DRAFT;

    @Column(name = "send_at")
    private @Nullable Instant sendAt;

    @Column(name = "repeat_until")
    private @Nullable Instant repeatUntil;

    @Column(name = "created_by", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private UUID createdBy;

    @Column(name = "created_at", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected PlaceMessage() {}

    /**
     * @param createdBy account of the writer
     */
    @SuppressWarnings("NullAway.Init")
    public PlaceMessage(
            AudienceKind kind,
            MessagePlace place,
            AudienceFilter filter,
            MessageText text,
            MessageTiming timing,
            UUID createdBy,
            Instant now) {
        this.id = Ids.next();
        this.audience = kind.name();
        this.placeId = place.id();
        this.createdBy = createdBy;
        this.createdAt = now;
        rewrite(place, filter.checked(kind), text, timing.checked(now));
    }

    /**
     * Says something else, or to somebody else.
     *
     * @throws Refused {@code messages-not-in-that-state} when it is a draft no longer
     */
    public void edit(
            AudienceKind kind,
            MessagePlace place,
            AudienceFilter filter,
            MessageText text,
            MessageTiming timing,
            Instant now) {
        require(MessageStep.EDIT);
        rewrite(place, filter.checked(kind), text, timing.checked(now));
    }

    private void rewrite(MessagePlace place, AudienceFilter filter, MessageText text, MessageTiming timing) {
        placeAddress = place.address();
        placeName = place.name();
        link = place.link();
        sender = place.sender();
        replyTo = place.replyTo();
        filters = filter;
        subject = text.subject();
        body = text.text();
        sendAt = timing.sendAt();
        repeatUntil = timing.repeatUntil();
    }

    /**
     * @throws Refused {@code messages-not-in-that-state} when this step cannot be taken now: see {@link MessageStep}
     */
    public void require(MessageStep step) {
        step.require(state);
    }

    /** It goes out when its time comes. */
    public void schedule(Instant now) {
        timing().checked(now);
        move(MessageState.SCHEDULED);
    }

    /** Its emails are in the outbox. */
    public void sent(Instant now) {
        move(MessageState.SENT);
        sentAt = now;
    }

    /** Nobody else gets it. */
    public void stop() {
        move(MessageState.STOPPED);
        repeatUntil = null;
    }

    private void move(MessageState to) {
        state = state.become(to, REFUSAL);
    }

    /** What a recipient reads in this language. */
    public String subjectFor(String name, String language) {
        return MergeField.merged(subject.in(language), fields(name, language));
    }

    /** What a recipient reads in this language. */
    public String bodyFor(String name, String language) {
        return MergeField.merged(body.in(language), fields(name, language));
    }

    private Map<MergeField, String> fields(String name, String language) {
        return Map.of(
                MergeField.NAME,
                name,
                MergeField.PLACE,
                placeName.in(language),
                MergeField.SENDER,
                sender.in(language));
    }

    @Override
    public UUID id() {
        return id;
    }

    /** The {@link AudienceKind#name()}. */
    public String audience() {
        return audience;
    }

    public UUID placeId() {
        return placeId;
    }

    public LocalizedText placeName() {
        return placeName;
    }

    public String link() {
        return link;
    }

    public LocalizedText sender() {
        return sender;
    }

    public @Nullable EmailAddress replyTo() {
        return replyTo;
    }

    public AudienceFilter filter() {
        return filters;
    }

    public MessageText text() {
        return new MessageText(subject, body);
    }

    public MessageTiming timing() {
        return new MessageTiming(sendAt, repeatUntil);
    }

    @Override
    public MessageState state() {
        return state;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** Whether somebody who joins at this moment gets it. */
    public boolean isRepeated(Instant now) {
        return state == MessageState.SENT && repeatUntil != null && repeatUntil.isAfter(now);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceMessage message && id.equals(message.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
