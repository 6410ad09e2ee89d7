package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterProfile;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A director or manager drafts the application for a center of their own organization. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class DraftCenter {

    private final Centers centers;
    private final NewCenters newCenters;
    private final HostedCenters hosted;
    private final Organizations organizations;
    private final Clock clock;

    @Inject
    public DraftCenter(
            Centers centers, NewCenters newCenters, HostedCenters hosted, Organizations organizations, Clock clock) {
        this.centers = centers;
        this.newCenters = newCenters;
        this.hosted = hosted;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * @return the address of the center
     * @throws Invalid each fault with its field; {@code not-your-host}
     * @throws Refused {@code host-inactive}
     */
    public Slug execute(CenterDraft draft) {
        var profile = draft.profile(organizations);
        hosted.requireHost(profile.host());
        var center = new Center(address(draft.slug(), profile), profile, clock.instant());
        newCenters.add(center, Objects.requireNonNullElse(draft.parts(), Map.of()));
        return center.slug();
    }

    private Slug address(@Nullable Slug wish, CenterProfile profile) {
        if (wish != null) {
            if (Centers.RESERVED_SLUGS.contains(wish)) {
                throw new Invalid("slug", "slug-taken-by-us", wish);
            }
            return wish;
        }
        var kind = profile.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return centers.freeSlug(Slug.from(profile.name().in("en"), kind));
    }
}
