package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/** The columns of an agreement and what is read of them. */
@MappedSuperclass
public abstract class AgreementRecord implements Stateful {

    @Id
    protected UUID id;

    protected String code;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    protected List<PartyEntry> parties;

    @ElementCollection
    @CollectionTable(name = "agreement_approval", joinColumns = @JoinColumn(name = "agreement_id"))
    protected List<RevisionApproval> approvals;

    @Enumerated(EnumType.STRING)
    protected AgreementState state;

    /** Number of the latest revision. */
    protected int revision;

    /** The highest number that a revision was given, also one that was withdrawn. */
    @Column(name = "highest_revision")
    protected int highestRevision;

    @Column(name = "revision_in_force")
    protected @Nullable Integer revisionInForce;

    @Column(name = "first_year")
    protected AcademicYear firstYear;

    @Column(name = "last_year")
    protected AcademicYear lastYear;

    @Column(name = "ends_after")
    protected @Nullable AcademicYear endsAfter;

    @Column(name = "origin_event")
    protected @Nullable String originEvent;

    @Column(name = "created_at")
    protected Instant createdAt;

    @Version
    protected long version;

    @SuppressWarnings("NullAway.Init")
    protected AgreementRecord() {}

    /** The approval of this revision by this party. */
    public Optional<RevisionApproval> approval(UUID party, int number) {
        return approvals.stream()
                .filter(approval ->
                        approval.revision() == number && approval.party().equals(party))
                .findFirst();
    }

    /**
     * @param number from 1
     */
    public UUID party(int number) {
        return parties.get(number - 1).organization();
    }

    public boolean isParty(UUID organization) {
        return parties().contains(organization);
    }

    @Override
    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public List<UUID> parties() {
        return parties.stream().map(PartyEntry::organization).toList();
    }

    /** Code of the unit for which this party makes the agreement; null for the whole organization. */
    public @Nullable String unitOf(UUID party) {
        return parties.stream()
                .filter(each -> each.organization().equals(party))
                .findFirst()
                .map(PartyEntry::unit)
                .orElse(null);
    }

    /** The state that follows from the approvals, whatever the day. */
    @Override
    public AgreementState state() {
        return state;
    }

    /** Number of the latest revision, from 1; 0 before the first. */
    public int revision() {
        return revision;
    }

    /** Number of the revision that all have approved; null before. */
    public @Nullable Integer revisionInForce() {
        return revisionInForce;
    }

    public AcademicYear firstYear() {
        return firstYear;
    }

    public AcademicYear lastYear() {
        return lastYear;
    }

    /** The last year with exchanges after a notice; null without one. */
    public @Nullable AcademicYear endsAfter() {
        return endsAfter;
    }

    /** Slug of the event that the agreement came from; null where none is named. */
    public @Nullable String originEvent() {
        return originEvent;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
