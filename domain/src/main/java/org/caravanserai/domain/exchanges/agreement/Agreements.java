package org.caravanserai.domain.exchanges.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Agreements and their revisions. What is loaded is written back with the transaction. */
public interface Agreements {

    void add(Agreement agreement);

    void add(Revision revision);

    Optional<Agreement> byCode(String code);

    /**
     * The agreement, locked until the end of the transaction, in its newest state. Whoever changes its places as well locks it first;
     * nominations go on meanwhile, up to the change of the places.
     */
    Optional<Agreement> lock(String code);

    Optional<Agreement> byId(UUID id);

    Optional<Revision> revision(UUID agreement, int number);

    /**
     * The conditions under which people may have been nominated, by code: each as the latest revision says that has it and that all
     * parties have approved, also where a later revision has left it out.
     */
    Map<String, Condition> agreed(UUID agreement);
}
