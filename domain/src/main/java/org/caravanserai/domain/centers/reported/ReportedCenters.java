package org.caravanserai.domain.centers.reported;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reports about centers by other sources. */
public interface ReportedCenters {

    Optional<ReportedCenter> of(String source, String key);

    /** Keeps what a source tells, in the place of what it told before. */
    void put(ReportedCenter reported);

    /** Reports about a center of this platform, newest first. */
    List<ReportedRow> about(UUID center);

    /**
     * One page; the query searches names, hosts and cities. Sorts {@code name}, {@code country}.
     *
     * @param country null for all
     */
    Page<ReportedRow> page(@Nullable String country, PageRequest request);

    /** Countries, by code, of which something is told. */
    List<String> countries();
}
