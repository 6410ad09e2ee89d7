package org.caravanserai.domain.appeals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** Somebody asks, with grounds, for a decision to be reconsidered; somebody whom it does not concern decides on that once. */
@Embeddable
public class Appeal {

    /** The longest grounds, and the longest note. */
    public static final int LONGEST = 5_000;

    private String grounds;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealDecision decision;

    @Column(name = "decision_note")
    private @Nullable String note;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    /**
     * @param grounds why the decision is wrong
     * @throws Invalid {@code required}, {@code text-too-long} for {@code grounds}
     */
    public Appeal(String grounds, Instant now) {
        this.grounds = ShortText.needed("grounds", grounds, LONGEST);
        this.filedAt = now;
    }

    /**
     * @param why shown to whoever has appealed
     * @param concerned accounts that may not decide: whoever has appealed, and who made the decision
     * @throws Refused {@code appeal-decided}, {@code appeal-of-own}
     * @throws Invalid {@code required}, {@code text-too-long} for {@code note}
     */
    public void decide(AppealDecision answer, String why, UUID by, Set<UUID> concerned, Instant now) {
        AppealStep.DECIDE.require(standing(by, concerned));
        note = ShortText.needed("note", why, LONGEST);
        decision = answer;
        decidedBy = by;
        decidedAt = now;
    }

    /** Where it stands for this account, from which the possible steps follow. */
    public AppealStep.Standing standing(UUID by, Set<UUID> concerned) {
        return new AppealStep.Standing(isDecided(), concerned.contains(by));
    }

    public boolean isDecided() {
        return decision != null;
    }

    public boolean isUpheld() {
        return decision == AppealDecision.UPHELD;
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

    /** Null before the decision. */
    public @Nullable String note() {
        return note;
    }

    /** Account of whoever has decided; null before. */
    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
