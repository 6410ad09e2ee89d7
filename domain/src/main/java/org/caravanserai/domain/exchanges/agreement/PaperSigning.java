package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * One side's record that a revision of an agreement was signed on paper. The agreement is in force by it at once; the record counts as
 * one side's word until every other party has confirmed it, and an objection takes the agreement out of force. A revision
 * has one record at most, unless that was taken back (enforced by the database).
 */
@Entity
@Table(name = "agreement_signing")
public class PaperSigning {

    public static final int MOST_SIGNATURES = 40;

    public static final int LONGEST_REASON = 2_000;

    /** The latest time zone is this far ahead of UTC: it may be tomorrow there. */
    private static final ZoneOffset LATEST_ZONE = ZoneOffset.ofHours(14);

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreement;

    private int revision;

    private String hash;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "file_id")
    private @Nullable UUID file;

    @ElementCollection
    @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "signing_id"))
    @OrderColumn(name = "position")
    private List<PaperSignature> signatures;

    @Column(name = "recorded_by_organization")
    private UUID recordedBy;

    @Column(name = "recorded_by")
    private UUID recorder;

    @Column(name = "recorded_by_name")
    private String recorderName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "revision_before")
    private @Nullable Integer revisionBefore;

    @Enumerated(EnumType.STRING)
    private SigningState state;

    @ElementCollection
    @CollectionTable(name = "agreement_signing_answer", joinColumns = @JoinColumn(name = "signing_id"))
    private List<SigningAnswer> answers;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PaperSigning() {}

    /**
     * @param own parties for which the recorder acts, at least one
     * @param signatures of people of the parties, at least one
     * @param file id of the scan; null without one
     * @param recorder an officer with an account
     * @throws Invalid {@code in-the-future} for {@code signedOn}; {@code required}, {@code too-many}, {@code not-a-party} for {@code by}
     */
    PaperSigning(
            Agreement agreement,
            Revision revision,
            List<UUID> own,
            LocalDate signedOn,
            List<PaperSignature> signatures,
            @Nullable UUID file,
            Signatory recorder,
            Instant now) {
        var latest = latestDay(now);
        new Invalid.Collector()
                .check(!signedOn.isAfter(latest), "signedOn", "in-the-future", latest)
                .check(!signatures.isEmpty(), "by", "required")
                .check(signatures.size() <= MOST_SIGNATURES, "by", "too-many", MOST_SIGNATURES)
                .check(signatures.stream().map(PaperSignature::party).allMatch(agreement::isParty), "by", "not-a-party")
                .throwIfAny();
        var account = recorder.account();
        if (account == null) {
            throw new Refused("sign-in-required");
        }
        this.id = Ids.next();
        this.agreement = agreement.id();
        this.revision = revision.number();
        this.hash = revision.hash();
        this.signedOn = signedOn;
        this.signatures = new ArrayList<>(signatures);
        this.file = file;
        this.recordedBy = own.get(0);
        this.recorder = account;
        this.recorderName = recorder.name();
        this.recordedAt = now;
        this.revisionBefore = agreement.revisionInForce();
        this.state = SigningState.RECORDED;
        this.answers = new ArrayList<>(own.stream()
                .map(party -> new SigningAnswer(party, true, null, recorder, now))
                .toList());
        confirmIfAll(agreement);
    }

    /** The latest day on which somebody can have signed. */
    public static LocalDate latestDay(Instant now) {
        return now.atOffset(LATEST_ZONE).toLocalDate();
    }

    /** Whether this record is what puts the agreement in force, and other parties have not confirmed it. */
    public boolean isOpen(Agreement of) {
        return state == SigningState.RECORDED && Integer.valueOf(revision).equals(of.revisionInForce());
    }

    /**
     * Another party says that the agreement was signed like this. Confirming it again changes nothing.
     *
     * @return whether this is a change
     * @throws Refused {@code signing-over} when the record does not wait for an answer
     */
    boolean confirm(Agreement of, UUID party, Signatory by, Instant now) {
        if (isConfirmedBy(party)) {
            return false;
        }
        requireOpen(of);
        answers.add(new SigningAnswer(party, true, null, by, now));
        confirmIfAll(of);
        return true;
    }

    /**
     * Another party says that it was not signed like this.
     *
     * @throws Refused {@code signing-over} when the record does not wait for this party's answer
     * @throws Invalid {@code required}, {@code text-too-long} for {@code reason}
     */
    void object(Agreement of, UUID party, Signatory by, String reason, Instant now) {
        requireOpen(of);
        if (isConfirmedBy(party)) {
            throw new Refused("signing-over");
        }
        var why = ShortText.needed("reason", reason, LONGEST_REASON);
        answers.add(new SigningAnswer(party, false, why, by, now));
        state = SigningState.DISPUTED;
    }

    /**
     * The side that recorded it takes it back before anybody else has confirmed it.
     *
     * @throws Refused {@code signing-over}
     */
    void takeBack(Agreement of, Set<UUID> own) {
        requireOpen(of);
        if (!own.contains(recordedBy) || !answered().stream().allMatch(own::contains)) {
            throw new Refused("signing-over");
        }
        state = SigningState.TAKEN_BACK;
    }

    private void requireOpen(Agreement of) {
        if (!isOpen(of)) {
            throw new Refused("signing-over");
        }
    }

    private void confirmIfAll(Agreement of) {
        if (answered().containsAll(of.parties())) {
            state = SigningState.CONFIRMED;
        }
    }

    private Set<UUID> answered() {
        return answers.stream().map(SigningAnswer::party).collect(Collectors.toSet());
    }

    public boolean isConfirmedBy(UUID party) {
        return answers.stream()
                .anyMatch(answer -> answer.confirmed() && answer.party().equals(party));
    }

    /** Names of the people who signed for this party; empty when none is named. */
    String signedFor(UUID party) {
        return signatures.stream()
                .filter(each -> each.party().equals(party))
                .map(PaperSignature::person)
                .collect(Collectors.joining(", "));
    }

    public UUID id() {
        return id;
    }

    public UUID agreement() {
        return agreement;
    }

    /** Number of the revision that was signed. */
    public int revision() {
        return revision;
    }

    public String hash() {
        return hash;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** Id of the scan among the files of the agreement; null without one. */
    public @Nullable UUID file() {
        return file;
    }

    public List<PaperSignature> signatures() {
        return List.copyOf(signatures);
    }

    /** The party whose officer recorded it. */
    public UUID recordedBy() {
        return recordedBy;
    }

    /** The account of the officer. */
    public UUID recorder() {
        return recorder;
    }

    public String recorderName() {
        return recorderName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Number of the revision that was in force before; null when none was. */
    public @Nullable Integer revisionBefore() {
        return revisionBefore;
    }

    public SigningState state() {
        return state;
    }

    /** Those of the recording side included. */
    public List<SigningAnswer> answers() {
        return List.copyOf(answers);
    }
}
