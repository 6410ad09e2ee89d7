package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/** The columns of a nomination and what is read of them. */
@MappedSuperclass
public abstract class NominationRecord implements Stateful {

    @Id
    protected UUID id;

    protected String code;

    @Column(name = "agreement_id")
    protected UUID agreement;

    protected String condition;

    @Column(name = "academic_year")
    protected AcademicYear year;

    @Enumerated(EnumType.STRING)
    protected Term term;

    @Column(name = "from_organization")
    protected UUID from;

    @Column(name = "to_organization")
    protected UUID to;

    @Embedded
    protected Nominee nominee;

    @Embedded
    protected @Nullable StudentFacts student;

    @Column(name = "application_id")
    protected @Nullable UUID application;

    @Enumerated(EnumType.STRING)
    protected NominationState state;

    @Column(name = "proposal_id")
    protected UUID proposal;

    protected @Nullable String comment;

    @Column(name = "nominated_at")
    protected Instant nominatedAt;

    @Column(name = "decided_at")
    protected @Nullable Instant decidedAt;

    @Version
    protected long version;

    @SuppressWarnings("NullAway.Init")
    protected NominationRecord() {}

    @Override
    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Nomination.Place place() {
        return new Nomination.Place(agreement, condition, year, from, to);
    }

    public StudentFacts student() {
        return student == null ? StudentFacts.NONE : student;
    }

    public Term term() {
        return term;
    }

    public Nominee nominee() {
        return nominee;
    }

    public @Nullable UUID application() {
        return application;
    }

    @Override
    public NominationState state() {
        return state;
    }

    /** Names the present content. */
    public UUID proposal() {
        return proposal;
    }

    /** Comment of the receiving side on its decision. */
    public @Nullable String comment() {
        return comment;
    }

    public Instant nominatedAt() {
        return nominatedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
