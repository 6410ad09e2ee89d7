package org.caravanserai.domain.centers.party;

import java.util.List;
import java.util.UUID;

/** Third parties of centers and what is contributed. What is loaded is written back with the transaction. */
public interface CenterParties {

    void add(ThirdParty party);

    /** Third parties of a center, those that joined last first. */
    List<ThirdParty> parties(UUID center);

    void add(Contribution contribution);

    /** Contributions to a center, those pledged last first. */
    List<Contribution> contributions(UUID center);
}
