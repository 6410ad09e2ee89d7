package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.proposal.ProposalDirectory;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** A proposal, for people who may see it. */
@UseCase
@Public
public class ShowProposal {

    private final ProposalDirectory directory;
    private final ProposalAccess access;

    @Inject
    public ShowProposal(ProposalDirectory directory, ProposalAccess access) {
        this.directory = directory;
        this.access = access;
    }

    /**
     * @throws NotFound when there is none, or the caller may not see it
     */
    public ProposalRow execute(String code) {
        return directory
                .byCode(code)
                .filter(proposal -> access.sees(proposal.account(), proposal.state()))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
