package org.caravanserai.domain.exchanges.correction;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Reads corrections. */
public interface CorrectionDirectory {

    Optional<CorrectionRow> byCode(String code);

    /** Those of which one of these organizations is a side, the newest first. */
    Page<CorrectionRow> of(Set<UUID> organizations, CorrectionFilter filter, PageRequest request);
}
