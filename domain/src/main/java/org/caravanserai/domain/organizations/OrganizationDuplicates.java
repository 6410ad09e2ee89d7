package org.caravanserai.domain.organizations;

import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.shared.RorId;
import org.jspecify.annotations.Nullable;

/** Finds organizations that may be the same. */
public interface OrganizationDuplicates {

    /** Organizations with a similar name in any script or with the ROR id, most similar first. */
    List<DuplicateCandidate> resembling(Collection<String> names, @Nullable RorId ror, int limit);
}
