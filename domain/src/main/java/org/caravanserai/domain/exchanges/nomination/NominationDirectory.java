package org.caravanserai.domain.exchanges.nomination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Reads nominations and stays. */
public interface NominationDirectory {

    Optional<NominationRow> byCode(String code);

    /**
     * Nominations from or to one of these organizations.
     *
     * @param request sorts by {@code name}, {@code year}, {@code state}, {@code nominatedAt} (the usual order, newest first)
     */
    Page<NominationRow> of(Set<UUID> organizations, NominationFilter filter, PageRequest request);

    /** Nominations of one person, newest first, at most 200. */
    List<NominationRow> ofPerson(UUID account, EmailAddress email);
}
