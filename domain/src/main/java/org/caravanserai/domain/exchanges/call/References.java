package org.caravanserai.domain.exchanges.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** References for applications. What is loaded is written back with the transaction. */
public interface References {

    void add(Reference reference);

    Optional<Reference> byCode(String code);

    /** The reference, locked until the end of the transaction. */
    Optional<Reference> lock(String code);

    Optional<Reference> byId(UUID id);

    /** All of an application, the earliest first. */
    List<Reference> of(UUID application);

    /** The application was withdrawn: everything that was asked for or written is forgotten. */
    void remove(Reference reference);
}
