package org.caravanserai.domain.exchanges.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Agreements that offices prepare for themselves. What is loaded is written back with the transaction. */
public interface AgreementDrafts {

    void add(AgreementDraft draft);

    void remove(AgreementDraft draft);

    Optional<AgreementDraft> byCode(String code);

    /** The draft, locked until the end of the transaction, in its newest state. */
    Optional<AgreementDraft> lock(String code);

    /** The drafts of these organizations, the one changed last first. */
    List<AgreementDraft> of(Set<UUID> organizations);
}
