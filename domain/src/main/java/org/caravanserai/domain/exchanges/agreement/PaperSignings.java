package org.caravanserai.domain.exchanges.agreement;

import java.util.Optional;
import java.util.UUID;

/** Records of agreements that were signed on paper. What is loaded is written back with the transaction. */
public interface PaperSignings {

    void add(PaperSigning signing);

    /** Of this revision; one that was taken back does not count. */
    Optional<PaperSigning> of(UUID agreement, int revision);
}
