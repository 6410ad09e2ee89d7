package org.caravanserai.persistence.cooperation;

import org.caravanserai.domain.cooperation.proposal.Proposals;
import org.caravanserai.domain.cooperation.proposal.ProposalsContract;
import org.caravanserai.persistence.testing.PostgresTest;

class ProposalsContractIT extends PostgresTest implements ProposalsContract {

    @Override
    public Proposals proposals() {
        return repository(Proposals.class);
    }
}
