package org.caravanserai.domain.exchanges.agreement;

import java.util.Optional;
import java.util.UUID;

/** Agreements and their revisions. What is loaded is written back with the transaction. */
public interface Agreements {

    void add(Agreement agreement);

    void add(Revision revision);

    Optional<Agreement> byCode(String code);

    /** The agreement, locked until the end of the transaction, in its newest state. */
    Optional<Agreement> lock(String code);

    Optional<Agreement> byId(UUID id);

    Optional<Revision> revision(UUID agreement, int number);
}
