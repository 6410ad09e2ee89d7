package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.cooperation.emails.ProposalEmails;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.CurrentDates;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A proposal becomes public, and an answer is promised by a day; or it is not admitted, with the reason. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class AdmitProposal {

    private static final int LONGEST_REASON = 2_000;

    private final ProposalAccess access;
    private final AnswerPromises promises;
    private final ProposalEmails emails;
    private final Clock clock;
    private final History history;

    @Inject
    public AdmitProposal(
            ProposalAccess access, AnswerPromises promises, ProposalEmails emails, Clock clock, History history) {
        this.access = access;
        this.promises = promises;
        this.emails = emails;
        this.clock = clock;
        this.history = history;
    }

    /**
     * What is decided.
     *
     * @param read the version that was decided on; null: whatever it is
     * @param answerBy the promised day; null: it is not admitted
     * @param reason why it is not admitted, told to the author
     */
    public record Command(
            String code,
            @Nullable Long read,
            @Nullable LocalDate answerBy,
            @Nullable String reason) {}

    /**
     * @throws NotFound when there is none
     * @throws Conflict {@code changed-meanwhile}
     * @throws Refused {@code proposal-state}
     * @throws Invalid a day that is not in the future, or no reason
     */
    public void execute(Command command) {
        var proposal = access.lock(command.code(), command.read());
        var answerBy = command.answerBy();
        if (answerBy != null) {
            var today = CurrentDates.earliest(clock.instant());
            history.step(proposal, ProposalAction.ADMITTED, null, () -> proposal.admit(answerBy, today));
            promises.promise(proposal, answerBy);
            emails.decided(proposal);
            return;
        }
        var why = ShortText.needed("reason", command.reason(), LONGEST_REASON);
        history.step(proposal, ProposalAction.NOT_ADMITTED, why, () -> proposal.refuseAdmission(why, clock.instant()));
        emails.decided(proposal);
    }
}
