package org.caravanserai.domain.exchanges.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links to agreements for people without an account. What is loaded is written back with the transaction. */
public interface AgreementLinks {

    void add(AgreementLink link);

    Optional<AgreementLink> byCode(String code);

    /** Like {@link #byCode}, locked until the end of the transaction, in its newest state. */
    Optional<AgreementLink> lock(String code);

    /** Those whose address waits for the authority and that were not revoked, the oldest first. */
    List<AgreementLink> waiting();

    /** All of an agreement, the newest first. */
    List<AgreementLink> of(UUID agreement);
}
