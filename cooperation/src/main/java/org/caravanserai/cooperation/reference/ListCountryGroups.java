package org.caravanserai.cooperation.reference;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** All groups of countries with all their versions. */
@UseCase
@Public
public class ListCountryGroups {

    private final ReferenceData reference;

    @Inject
    public ListCountryGroups(ReferenceData reference) {
        this.reference = reference;
    }

    public List<CountryGroup> execute() {
        return reference.groups();
    }
}
