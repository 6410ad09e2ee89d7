package org.caravanserai.domain.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was printed. Its content never changes; it can be superseded by another one or revoked, and can still be
 * verified afterwards.
 *
 * <p>A use case of an area issues it in the transaction in which it decides that it may be; number and code are given then. The
 * holder downloads it, anybody verifies it by its code. It ends by its last day, by a document that takes its place, or by a
 * revocation with a reason; the page of verification says so for good.
 */
@Entity
@Table(name = "issued_document")
public class IssuedDocument {

    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;

    @Version
    private int version;

    private String kind;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "issuer_id")
    private UUID issuer;

    @Column(name = "issued_year")
    @SuppressWarnings("UnusedVariable")
    private int year;

    @SuppressWarnings("UnusedVariable")
    private int sequence;

    private String number;

    private String code;

    private DocumentFacts facts;

    private LanguageTag language;

    @Embedded
    private DocumentHolder holder;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.ISSUED;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID endedBy;

    @Column(name = "ended_by_name")
    private @Nullable String endedByName;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "successor_id")
    private @Nullable UUID successor;

    @SuppressWarnings("NullAway.Init")
    protected IssuedDocument() {}

    /**
     * @param code of {@link PublicCode}, printed on it
     * @param sha256 of the file, in hexadecimal digits
     */
    public IssuedDocument(DocumentDraft draft, DocumentNumber number, String code, String sha256, Instant now) {
        this.id = Ids.next();
        this.kind = draft.kind().name();
        this.subject = draft.subject();
        this.issuer = draft.issuer();
        this.year = number.year();
        this.sequence = number.sequence();
        this.number = number.text();
        this.code = code;
        this.facts = draft.facts();
        this.language = draft.language();
        this.holder = new DocumentHolder(draft.holder(), draft.holderName());
        this.issuedAt = now;
        this.issuedOn = draft.issuedOn();
        this.validUntil = draft.validUntil();
        this.sha256 = sha256;
    }

    /**
     * Revokes the document.
     *
     * @param reason shown to everybody who verifies it
     * @throws Invalid without a reason
     * @throws Refused {@code document-not-valid} when it is superseded or revoked already
     */
    public void revoke(Caller by, String reason, Instant now) {
        DocumentStep.REVOKE.require(state);
        end(DocumentState.REVOKED, by, ShortText.needed("reason", reason, LONGEST_REASON), now);
    }

    /**
     * Marks the document as superseded; {@link #succeededBy} names its successor as soon as that one exists.
     *
     * @throws Refused {@code document-not-valid} when it is superseded or revoked already
     */
    public void supersede(Caller by, @Nullable String reason, Instant now) {
        DocumentStep.REISSUE.require(state);
        end(DocumentState.SUPERSEDED, by, reason, now);
    }

    /** The document that took the place of this one. */
    public void succeededBy(IssuedDocument next) {
        if (state != DocumentState.SUPERSEDED || successor != null) {
            throw new Refused("document-not-valid");
        }
        successor = next.id;
    }

    private void end(DocumentState to, Caller by, @Nullable String reason, Instant now) {
        state = to;
        endedAt = now;
        endedBy = by.accountId();
        endedByName = by.name();
        endReason = reason;
    }

    /** The state at this moment; a document expires when its last day has ended in every time zone. */
    public DocumentState state(Instant now) {
        var last = validUntil;
        return state == DocumentState.ISSUED
                        && last != null
                        && now.atOffset(ZoneOffset.ofHours(-12)).toLocalDate().isAfter(last)
                ? DocumentState.EXPIRED
                : state;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The {@link DocumentKind#name()}. */
    public String kind() {
        return kind;
    }

    public UUID subject() {
        return subject;
    }

    public UUID issuer() {
        return issuer;
    }

    /** The number in its printed form. */
    public String number() {
        return number;
    }

    /** The code with which anybody verifies it, without hyphens. */
    public String code() {
        return code;
    }

    public DocumentFacts facts() {
        return facts;
    }

    public LanguageTag language() {
        return language;
    }

    public DocumentHolder holder() {
        return holder;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    /** The SHA-256 digest of the file in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** When it was superseded or revoked. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String endedByName() {
        return endedByName;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    public @Nullable UUID successor() {
        return successor;
    }
}
