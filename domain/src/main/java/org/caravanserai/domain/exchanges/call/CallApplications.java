package org.caravanserai.domain.exchanges.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applications for calls. What is loaded is written back with the transaction. */
public interface CallApplications {

    void add(Application application);

    /** The application, locked until the end of the transaction, in its newest state. */
    Optional<Application> lockApplication(String code);

    /** Without a lock. */
    Optional<Application> application(UUID id);

    /** Without a lock. */
    Optional<Application> application(String code);

    /** The application of this person that is not over. */
    Optional<Application> live(UUID call, UUID account);

    /** All that were submitted and not withdrawn, by code. */
    List<Application> submitted(UUID call);

    /** The call of an application, read without a lock. */
    Optional<UUID> callOf(String application);

    /** The reserve list in the order of the ranking. */
    List<Application> reserve(UUID call);

    /** All applications for a call in whatever state, by code. */
    List<Application> all(UUID call);

    /** All applications of a person. */
    List<Application> ofPerson(UUID account);
}
