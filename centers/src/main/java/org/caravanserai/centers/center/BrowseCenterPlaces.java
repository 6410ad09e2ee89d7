package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.centers.center.BrowseCenters.Narrowed;
import org.caravanserai.domain.centers.center.CenterDirectory;
import org.caravanserai.domain.centers.center.CenterPlace;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Anybody looks in which cities there are centers and teaching points. */
@UseCase
@Public
public class BrowseCenterPlaces {

    private final CenterDirectory directory;
    private final Clock clock;

    @Inject
    public BrowseCenterPlaces(CenterDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The cities of all centers that {@link BrowseCenters} finds for the same question, by country.
     *
     * @param query words as in the list; null for all
     */
    public List<CenterPlace> execute(Narrowed by, @Nullable String query) {
        var now = clock.instant();
        return directory.places(by.filter(now), query, now);
    }
}
