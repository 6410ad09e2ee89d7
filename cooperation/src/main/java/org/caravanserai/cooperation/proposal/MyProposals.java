package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalDirectory;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The caller's own proposals, the newest first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyProposals {

    private ProposalDirectory directory;
    private ProposalAccess access;

    @SuppressWarnings("NullAway.Init")
    protected MyProposals() {}

    @Inject
    public MyProposals(ProposalDirectory directory, ProposalAccess access) {
        this.directory = directory;
        this.access = access;
    }

    public List<ProposalRow> execute() {
        return directory.ofAccount(access.account());
    }
}
