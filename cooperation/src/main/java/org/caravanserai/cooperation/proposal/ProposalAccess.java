package org.caravanserai.cooperation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.cooperation.proposal.Proposals;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Access to proposals: public ones for everybody, own ones for their author, all for those who answer. */
@ApplicationScoped
public class ProposalAccess {

    private final Proposals proposals;
    private final CurrentCaller caller;

    @Inject
    public ProposalAccess(Proposals proposals, CurrentCaller caller) {
        this.proposals = proposals;
        this.caller = caller;
    }

    /**
     * The account of the caller.
     *
     * @throws NotFound for an anonymous caller
     */
    public UUID account() {
        return caller.account();
    }

    /** Whether the caller answers proposals. */
    public boolean answers() {
        return caller.get().may(Permission.MANAGE_COOPERATION);
    }

    /** Whether this is the account of the caller. */
    public boolean isOwn(UUID account) {
        return account.equals(caller.get().accountId());
    }

    /** Whether the caller may see a proposal of this author in this state. */
    public boolean sees(UUID author, ProposalState state) {
        return state.isPublic() || answers() || isOwn(author);
    }

    /**
     * The proposal, locked, of the version that was decided on.
     *
     * @throws NotFound when there is none
     * @throws Conflict {@code changed-meanwhile}
     */
    Proposal lock(String code, @Nullable Long read) {
        var proposal = proposals.lock(code).orElseThrow(() -> new NotFound("not-found"));
        proposal.requireVersion(read);
        return proposal;
    }

    /**
     * The own proposal, locked.
     *
     * @throws NotFound when it is not the caller's
     */
    Proposal own(String code) {
        return proposals
                .lock(code)
                .filter(proposal -> isOwn(proposal.account()))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
