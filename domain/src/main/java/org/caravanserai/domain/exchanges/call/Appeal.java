package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** An applicant asks to have the result reconsidered; one appeal for an application (the database guards it). */
@Entity
@Table(name = "exchange_appeal")
public class Appeal {

    public static final int LONGEST = 5_000;

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID application;

    private String grounds;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealDecision decision;

    @Column(name = "decision_note")
    private @Nullable String note;

    @Column(name = "decided_by")
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    /**
     * @param grounds why the result is wrong
     * @throws Invalid {@code required}, {@code text-too-long} for {@code grounds}
     */
    public Appeal(UUID application, String grounds, Instant now) {
        this.grounds = ShortText.needed("grounds", grounds, LONGEST);
        this.id = Ids.next();
        this.application = application;
        this.filedAt = now;
    }

    /**
     * @param why shown to the applicant
     * @throws Refused {@code appeal-decided}
     * @throws Invalid {@code required}, {@code text-too-long} for {@code note}
     */
    public void decide(AppealDecision answer, String why, UUID by, Instant now) {
        if (decision != null) {
            throw new Refused("appeal-decided");
        }
        note = ShortText.needed("note", why, LONGEST);
        decision = answer;
        decidedBy = by;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID application() {
        return application;
    }

    public String grounds() {
        return grounds;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** Null before the decision. */
    public @Nullable AppealDecision decision() {
        return decision;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
