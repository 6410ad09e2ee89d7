package org.caravanserai.domain.organizations;

import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.RorId;
import org.jspecify.annotations.Nullable;

/** Finds organizations that may be the same. */
public interface OrganizationDuplicates {

    /** Organizations with a similar name in any script or with the ROR id, most similar first. */
    List<DuplicateCandidate> resembling(Collection<String> names, @Nullable RorId ror, int limit);

    /** Those in the country that are called so in any language, without regard to case and accents; verified ones first. */
    List<DuplicateCandidate> named(String name, CountryCode country);

    /** Those in the country with a similar name, most similar first. */
    List<DuplicateCandidate> resemblingIn(CountryCode country, String name, int limit);
}
