package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.cooperation.emails.ProposalEmails;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A proposal is adopted or declined, with an answer that everybody reads. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class AnswerProposal {

    private final ProposalAccess access;
    private final AnswerPromises promises;
    private final ProposalEmails emails;
    private final Clock clock;
    private final History history;

    @Inject
    public AnswerProposal(
            ProposalAccess access, AnswerPromises promises, ProposalEmails emails, Clock clock, History history) {
        this.access = access;
        this.promises = promises;
        this.emails = emails;
        this.clock = clock;
        this.history = history;
    }

    /**
     * The answer.
     *
     * @param read the version that was decided on; null: whatever it is
     */
    public record Command(String code, @Nullable Long read, boolean adopted, String answer) {}

    /**
     * @throws NotFound when there is none
     * @throws Conflict {@code changed-meanwhile}
     * @throws Refused {@code proposal-state}
     * @throws Invalid without an answer, or with one that is too long
     */
    public void execute(Command command) {
        var proposal = access.lock(command.code(), command.read());
        history.step(
                proposal,
                ProposalAction.ANSWERED,
                null,
                () -> proposal.answer(command.adopted(), command.answer(), clock.instant()));
        promises.kept(proposal);
        emails.decided(proposal);
    }
}
