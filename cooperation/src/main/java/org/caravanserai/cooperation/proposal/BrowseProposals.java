package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.proposal.ProposalDirectory;
import org.caravanserai.domain.cooperation.proposal.ProposalFilter;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Proposals: the public ones for anybody, all of them for the people who answer. */
@UseCase
@Public
public class BrowseProposals {

    private final ProposalDirectory directory;
    private final ProposalAccess access;

    @Inject
    public BrowseProposals(ProposalDirectory directory, ProposalAccess access) {
        this.directory = directory;
        this.access = access;
    }

    /**
     * @param everything also those that are not public, where the caller may see them
     */
    public Page<ProposalRow> execute(ProposalFilter filter, boolean everything, PageRequest request) {
        return directory.page(filter, everything && access.answers(), request);
    }
}
