package org.caravanserai.domain.cooperation.proposal;

import java.util.Optional;

/** Proposals. What is loaded is written back with the transaction. */
public interface Proposals {

    void add(Proposal proposal);

    /** The proposal, locked until the end of the transaction, in its newest state. */
    Optional<Proposal> lock(String code);
}
