package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterProfile;
import org.caravanserai.domain.centers.center.Centers;
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
    private final CenterFormReader reader;
    private final Clock clock;

    @Inject
    public DraftCenter(
            Centers centers, NewCenters newCenters, HostedCenters hosted, CenterFormReader reader, Clock clock) {
        this.centers = centers;
        this.newCenters = newCenters;
        this.hosted = hosted;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * @return the address of the center
     * @throws Invalid each fault with its field; {@code not-your-host}
     * @throws Refused {@code host-inactive}
     */
    public Slug execute(CenterForm form) {
        var profile = reader.read(form);
        hosted.requireHost(profile.host());
        var center = new Center(address(form.slug(), profile), profile, clock.instant());
        newCenters.add(center, CenterFormReader.parts(form.application() == null ? Map.of() : form.application()));
        return center.slug();
    }

    private Slug address(@Nullable String wish, CenterProfile profile) {
        if (wish != null && !wish.isBlank()) {
            var wished = Slug.of(wish.strip());
            if (Centers.RESERVED_SLUGS.contains(wished)) {
                throw new Invalid("slug", "slug-taken-by-us", wished);
            }
            return wished;
        }
        var kind = profile.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return centers.freeSlug(Slug.from(profile.name().in("en"), kind));
    }
}
