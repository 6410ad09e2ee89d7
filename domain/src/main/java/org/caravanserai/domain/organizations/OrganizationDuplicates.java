package org.caravanserai.domain.organizations;

import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.shared.RorId;
import org.jspecify.annotations.Nullable;

/** Finds organizations that may be the same. */
public interface OrganizationDuplicates {

    /** Those whose names resemble one of these, in any script, or that have the ROR id; the likeliest first. */
    List<DuplicateCandidate> resembling(Collection<String> names, @Nullable RorId ror, int limit);
}
