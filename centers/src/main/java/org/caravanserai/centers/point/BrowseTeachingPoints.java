package org.caravanserai.centers.point;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.centers.point.PointDirectory;
import org.caravanserai.domain.centers.point.PointRow;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The open teaching points of several centers, for a map. */
@UseCase
@Public
public class BrowseTeachingPoints {

    private PointDirectory directory;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected BrowseTeachingPoints() {}

    @Inject
    public BrowseTeachingPoints(PointDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param centers slugs; of those that nobody may see nothing is told
     */
    public List<PointRow> execute(Collection<String> centers) {
        return centers.isEmpty() ? List.of() : directory.open(centers, clock.instant());
    }
}
