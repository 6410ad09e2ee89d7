package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.proposal.Conversion;
import org.caravanserai.domain.cooperation.proposal.ProposalDirectory;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Events that led to agreements and projects, for everybody. */
@UseCase
@Public
public class ShowConversion {

    private final ProposalDirectory directory;

    @Inject
    public ShowConversion(ProposalDirectory directory) {
        this.directory = directory;
    }

    public Conversion execute() {
        return directory.conversion();
    }
}
