package org.caravanserai.domain.documents;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Lists of documents. */
public interface DocumentDirectory {

    /** The documents of a person. Orders: {@code issued} (the list's own is {@code -issued}), {@code number}. */
    Page<HeldDocument> heldBy(UUID account, Instant now, PageRequest request);
}
