package org.caravanserai.domain.cooperation.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A step of a project with a day. One side shows evidence, with its hash; another side accepts it. */
@Entity
@Table(name = "cooperation_milestone")
@SuppressWarnings("UnusedVariable") // some columns are only read by lists
public class Milestone {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MAX_REFERENCE = 500;

    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID project;

    private int number;

    private LocalizedText title;

    @Column(name = "first_due")
    private LocalDate firstDue;

    @Column(name = "due_on")
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private MilestoneState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_kind")
    private @Nullable EvidenceKind evidenceKind;

    @Column(name = "evidence_reference")
    private @Nullable String reference;

    @Column(name = "evidence_hash")
    private @Nullable String hash;

    @Column(name = "submitted_for")
    private @Nullable UUID submittedFor;

    @Column(name = "submitted_on")
    private @Nullable LocalDate submittedOn;

    @Column(name = "decided_for")
    private @Nullable UUID decidedFor;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    /**
     * @param number from 1, in the order of the project
     * @throws Invalid without a title
     */
    @SuppressWarnings("NullAway.Init")
    public Milestone(Project project, int number, LocalizedText title, LocalDate due) {
        if (title.isEmpty()) {
            throw new Invalid("title", "required");
        }
        this.id = Ids.next();
        this.project = project.id();
        this.number = number;
        this.title = title;
        this.firstDue = due;
        this.due = due;
        this.state = MilestoneState.PLANNED;
    }

    /** Evidence that the milestone was reached. */
    public record Evidence(EvidenceKind kind, String reference, String hash) {

        /**
         * @param reference where it is found: an address, a DOI, the number of a patent
         * @param hash SHA-256 of the file or text, in hexadecimal
         * @throws Invalid each fault with its field
         */
        public Evidence {
            var faults = new Invalid.Collector();
            reference = faults.needed("reference", reference, MAX_REFERENCE);
            hash = hash.strip().toLowerCase(Locale.ROOT);
            faults.check(SHA_256.matcher(hash).matches(), "hash", "not-a-hash").throwIfAny();
        }
    }

    /**
     * Another day; the first one is kept.
     *
     * @throws Refused {@code milestone-state} when it was accepted
     * @throws Invalid when it is the same day
     */
    public void postpone(LocalDate day) {
        MilestoneStep.POSTPONE.require(state);
        if (due.equals(day)) {
            throw new Invalid("due", "same-day");
        }
        due = day;
    }

    /**
     * @param by the party that shows it
     * @throws Refused {@code milestone-state}
     */
    public void submit(Evidence evidence, UUID by, LocalDate day) {
        become(MilestoneState.EVIDENCE_SUBMITTED);
        evidenceKind = evidence.kind();
        reference = evidence.reference();
        hash = evidence.hash();
        submittedFor = by;
        submittedOn = day;
        decidedFor = null;
        decidedOn = null;
    }

    /**
     * @param by the party that accepts or returns it
     * @param seen hash of the evidence that was looked at
     * @throws Refused {@code milestone-state}; {@code own-evidence} when it is the party's own;
     *     {@code other-evidence} when the evidence is another one by now
     */
    public void decide(boolean accepted, UUID by, String seen, LocalDate day) {
        MilestoneStep.DECIDE.require(state);
        if (by.equals(submittedFor)) {
            throw new Refused("own-evidence");
        }
        if (!seen.equals(hash)) {
            throw new Refused("other-evidence");
        }
        become(accepted ? MilestoneState.ACCEPTED : MilestoneState.RETURNED);
        decidedFor = by;
        decidedOn = day;
    }

    private void become(MilestoneState next) {
        state = state.become(next, "milestone-state");
    }

    public UUID id() {
        return id;
    }

    public UUID project() {
        return project;
    }

    public int number() {
        return number;
    }

    public MilestoneState state() {
        return state;
    }

    public @Nullable UUID submittedFor() {
        return submittedFor;
    }

    /** The party that accepted or returned the evidence; null: none has decided. */
    public @Nullable UUID decidedFor() {
        return decidedFor;
    }
}
