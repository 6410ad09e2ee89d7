package org.caravanserai.domain.exchanges.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.ReservedSlugs;
import org.caravanserai.domain.shared.Slug;

/** Calls and applications. What is loaded is written back with the transaction. */
public interface Calls {

    /** Reserved words in addresses of pages and of the API beside slugs of calls. */
    ReservedSlugs RESERVED_SLUGS = ReservedSlugs.of("new");

    void add(ExchangeCall call);

    void add(Application application);

    /** Deletes a call that nobody could apply for. */
    void delete(ExchangeCall draft);

    Optional<ExchangeCall> bySlug(Slug slug);

    /** The call, locked until the end of the transaction, in its newest state. */
    Optional<ExchangeCall> lock(Slug slug);

    Optional<ExchangeCall> byId(UUID id);

    /** The wanted address, or the first numbered one that is free and not reserved. */
    Slug freeSlug(Slug wanted);

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

    /** The call, locked until the end of the transaction, in its newest state. */
    Optional<ExchangeCall> lockById(UUID id);

    /** The call of an application, read without a lock. */
    Optional<UUID> callOf(String application);

    /** The reserve list in the order of the ranking. */
    List<Application> reserve(UUID call);

    /** Calls with results that offer places of this condition and year and have a reserve list, by id; locked until the end of the transaction. */
    List<ExchangeCall> lockWaitingFor(UUID agreement, String condition, AcademicYear year);

    /** All applications for a call in whatever state, by code. */
    List<Application> all(UUID call);

    /** All applications of a person. */
    List<Application> ofPerson(UUID account);
}
