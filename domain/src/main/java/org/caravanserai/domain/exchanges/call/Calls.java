package org.caravanserai.domain.exchanges.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.ReservedSlugs;
import org.caravanserai.domain.shared.Slug;

/** Calls for applications. What is loaded is written back with the transaction. */
public interface Calls {

    /** Reserved words in addresses of pages and of the API beside slugs of calls. */
    ReservedSlugs RESERVED_SLUGS = ReservedSlugs.of("new");

    void add(ExchangeCall call);

    /** Deletes a call that nobody could apply for. */
    void delete(ExchangeCall draft);

    Optional<ExchangeCall> bySlug(Slug slug);

    /** The call, locked until the end of the transaction, in its newest state. */
    Optional<ExchangeCall> lock(Slug slug);

    Optional<ExchangeCall> byId(UUID id);

    /** The wanted address, or the first numbered one that is free and not reserved. */
    Slug freeSlug(Slug wanted);

    /** The call, locked until the end of the transaction, in its newest state. */
    Optional<ExchangeCall> lockById(UUID id);

    /** Calls with results that offer places of this condition and year and have a reserve list, by id; locked until the end of the transaction. */
    List<ExchangeCall> lockWaitingFor(UUID agreement, String condition, AcademicYear year);
}
