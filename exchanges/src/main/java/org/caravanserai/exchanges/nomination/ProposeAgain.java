package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * An officer of the sending side changes a nomination that was rejected, or not decided yet, and hands it in again: a new proposal, so that a
 * decision on the earlier one is refused. A rejected one needs a free place.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ProposeAgain {

    private final NominationAccess access;
    private final NominationPlaces places;
    private final History history;
    private final ExchangeEmails emails;

    @Inject
    public ProposeAgain(NominationAccess access, NominationPlaces places, History history, ExchangeEmails emails) {
        this.access = access;
        this.places = places;
        this.history = history;
        this.emails = emails;
    }

    /**
     * @param proposal that the officer has read
     * @param person the same one, with name, address and nationality as they are to be now
     * @param note why, for history
     * @param student what is known of the studies; null for what was known before
     */
    public record Command(
            String code,
            UUID proposal,
            Term term,
            Nominee person,
            @Nullable String note,
            @Nullable StudentFacts student) {

        /** With what was known of the studies before. */
        public Command(String code, UUID proposal, Term term, Nominee person, @Nullable String note) {
            this(code, proposal, term, person, note, null);
        }
    }

    /** New content of the nomination. */
    @Described("New content of the nomination.")
    public record NominationProposal(
            @Described("Of the content that was read") UUID proposalId,
            Term term,
            NomineeDraft person,
            @Nullable String note) {

        public NominationProposal {
            person.require("person");
        }

        public Command command(String code) {
            return new Command(code, proposalId, term, person.nominee(), note, person.facts());
        }
    }

    /**
     * @throws NotFound when the caller does not act for the sending side
     * @throws Conflict {@code stale-proposal} when it was proposed again since it was read
     * @throws Refused {@code nomination-state} when it was accepted or cancelled; {@code quota-exhausted}, {@code
     *     agreement-not-in-force}
     */
    public Nominate.Nominated execute(Command command) {
        var nomination = access.sent(command.code());
        if (!nomination.proposal().equals(command.proposal())) {
            throw new Conflict("stale-proposal");
        }
        boolean wasRejected = nomination.state() == NominationState.REJECTED;
        var person = command.person();
        var nominee = new Nominee(
                person.name(),
                person.email(),
                person.country(),
                nomination.nominee().account());
        history.step(
                nomination,
                NominationAction.PROPOSED_AGAIN,
                command.note(),
                () -> nomination.proposeAgain(command.term(), nominee));
        if (command.student() != null) {
            nomination.describe(command.student());
        }
        if (wasRejected) {
            places.reserveAgain(nomination);
        }
        emails.nominated(nomination);
        return new Nominate.Nominated(nomination.code(), nomination.state(), nomination.proposal());
    }
}
