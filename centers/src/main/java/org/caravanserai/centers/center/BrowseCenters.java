package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.caravanserai.domain.centers.center.CenterDirectory;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.status.HeldStatus;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Anybody looks for centers. */
@UseCase
@Public
public class BrowseCenters {

    private final CenterDirectory directory;
    private final Clock clock;

    @Inject
    public BrowseCenters(CenterDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Filters of the list; null matches all. */
    public record Narrowed(
            @Nullable CenterKind kind,
            @Nullable CenterState state,
            @Nullable String country,
            @Nullable String language,
            @Nullable StatusKind status) {

        /** Only centers that anybody may see; a state that is not public finds none. */
        CenterFilter filter(Instant now) {
            var states = state == null ? CenterState.PUBLIC : state.isPublic() ? Set.of(state) : Set.<CenterState>of();
            var held = status == null ? null : new HeldStatus(status, now);
            return new CenterFilter(states, null, kind, country, language, held);
        }
    }

    /** Centers that anybody may see; a state that is not public finds none. */
    public FacetedPage<CenterRow> execute(Narrowed by, PageRequest request) {
        var now = clock.instant();
        var filter = by.filter(now);
        return new FacetedPage<>(directory.page(filter, request), directory.facets(filter, request.query(), now));
    }
}
