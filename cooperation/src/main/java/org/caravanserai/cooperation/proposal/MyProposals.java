package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalDirectory;
import org.caravanserai.domain.cooperation.proposal.ProposalFilter;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The caller's own proposals, the newest first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyProposals {

    private final ProposalDirectory directory;
    private final ProposalAccess access;

    @Inject
    public MyProposals(ProposalDirectory directory, ProposalAccess access) {
        this.directory = directory;
        this.access = access;
    }

    public Page<ProposalRow> execute(ProposalFilter filter, PageRequest request) {
        return directory.ofAccount(access.account(), filter, request);
    }
}
