package org.caravanserai.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Revision;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.exchanges.AcademicCalendar;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** What a party does with an agreement, whether by an officer with an account or by a link. */
@ApplicationScoped
public class AgreementActions {

    private static final int LONGEST_NOTE = 2_000;

    private final Agreements agreements;
    private final AgreementParties parties;
    private final AgreementEffects effects;
    private final History history;
    private final Clock clock;

    @Inject
    public AgreementActions(
            Agreements agreements, AgreementParties parties, AgreementEffects effects, History history, Clock clock) {
        this.agreements = agreements;
        this.parties = parties;
        this.effects = effects;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A party drafts an agreement without any approval.
     *
     * @param party the one that proposes it
     */
    Agreement draft(AgreementTerms terms, List<Agreement.Side> sides, UUID party, Signatory by) {
        var now = clock.instant();
        var agreement = new Agreement(terms, sides, now);
        agreements.add(agreement);
        agreements.add(agreement.propose(terms, null, party, by, null, now));
        history.record(agreement.id(), AgreementAction.DRAFTED, null, AgreementState.DRAFT, version(1));
        return agreement;
    }

    /**
     * The party approves the latest revision; when all have, its places exist.
     *
     * @param agreement locked
     * @return whether this put the agreement, or its new revision, into force
     * @throws Conflict {@code stale-revision}
     * @throws Refused {@code agreement-over}; {@code places-in-use} when the revision gives fewer places than are used
     */
    public boolean approve(Agreement agreement, UUID party, Signatory by, int revision, String hash) {
        var latest = latest(agreement);
        Supplier<Boolean> approval = () -> agreement.approve(latest, revision, hash, party, by, clock.instant());
        boolean inForce = agreement.approval(party, latest.number()).isPresent()
                ? approval.get()
                : history.step(agreement, AgreementAction.APPROVED, version(latest.number()), approval);
        if (inForce) {
            effects.inForce(agreement, latest.terms());
        }
        return inForce;
    }

    /**
     * The party proposes different content.
     *
     * @param agreement locked
     * @param based number of the revision that the person has read; null when not said
     * @param why for the other side
     * @throws Conflict {@code stale-revision} when another revision was proposed meanwhile
     * @throws Invalid each fault with its field
     * @throws Refused {@code nothing-changed}, {@code agreement-over}
     */
    public Revision revise(
            Agreement agreement,
            UUID party,
            Signatory by,
            TermsForm form,
            @Nullable Integer based,
            @Nullable String why) {
        var latest = latest(agreement);
        if (based != null && based != latest.number()) {
            throw new Conflict("stale-revision", latest.number());
        }
        var note = ShortText.optional("note", why, LONGEST_NOTE);
        var agreed = agreements.agreed(agreement.id());
        var wanted =
                parties.terms(agreement.parties(), form.orPolicy(latest.terms().policy()), agreed);
        wanted.requireKept(agreed);
        var terms = wanted.keepingPast(agreed, AcademicCalendar.today(clock));
        var revision = history.step(
                agreement,
                AgreementAction.REVISED,
                () -> agreement.propose(terms, latest, party, by, note, clock.instant()),
                next -> version(next.number()) + (note == null ? "" : ": " + note));
        agreements.add(revision);
        return revision;
    }

    /** A version as the history names it, in all languages. */
    static String version(int number) {
        return "v" + number;
    }

    private Revision latest(Agreement agreement) {
        return agreements.revision(agreement.id(), agreement.revision()).orElseThrow();
    }
}
