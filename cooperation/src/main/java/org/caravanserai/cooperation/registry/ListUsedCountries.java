package org.caravanserai.cooperation.registry;

import jakarta.inject.Inject;
import java.util.Set;
import org.caravanserai.domain.cooperation.registry.UsedCountries;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The countries that filters offer: those by which there is a result. */
@UseCase
@Public
public class ListUsedCountries {

    private final UsedCountries used;

    @Inject
    public ListUsedCountries(UsedCountries used) {
        this.used = used;
    }

    /** What there are countries of. */
    public enum Of {
        RECORDS,
        FIGURES,
        GROUPS,
        RECOGNITION
    }

    /** Their codes. */
    public Set<String> execute(Of what) {
        return switch (what) {
            case RECORDS -> used.ofRecords();
            case FIGURES -> used.ofFigures();
            case GROUPS -> used.ofGroups();
            case RECOGNITION -> used.ofRecognition();
        };
    }
}
