package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.proposal.Conversion;
import org.caravanserai.domain.cooperation.proposal.ProposalDirectory;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Which events have led to agreements and projects, for anybody. */
@UseCase
@Public
public class ShowConversion {

    private ProposalDirectory directory;

    @SuppressWarnings("NullAway.Init")
    protected ShowConversion() {}

    @Inject
    public ShowConversion(ProposalDirectory directory) {
        this.directory = directory;
    }

    public Conversion execute() {
        return directory.conversion();
    }
}
