package org.caravanserai.domain.cooperation.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drafts of records. What is loaded is written back with the transaction. */
public interface Drafts {

    void add(EntryDraft draft);

    /** The draft, locked until the end of the transaction, in its newest state. */
    Optional<EntryDraft> lock(UUID id);

    Optional<EntryDraft> byId(UUID id);

    void remove(EntryDraft draft);

    /** Those that this account has made, the last saved first. */
    List<EntryDraft> of(UUID account);

    /** Those of others that this account is asked to publish, the first submitted first. */
    List<EntryDraft> waitingFor(UUID account);
}
