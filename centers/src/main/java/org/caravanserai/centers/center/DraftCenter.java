package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterApplication;
import org.caravanserai.domain.centers.center.CenterProfile;
import org.caravanserai.domain.centers.center.CenterScope;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director or manager drafts the application for a center of the own organization. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class DraftCenter {

    private Centers centers;
    private Applications applications;
    private HostedCenters hosted;
    private CenterScope scope;
    private CenterFormReader reader;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DraftCenter() {}

    @Inject
    public DraftCenter(
            Centers centers,
            Applications applications,
            HostedCenters hosted,
            CenterScope scope,
            CenterFormReader reader,
            History history,
            Clock clock) {
        this.centers = centers;
        this.applications = applications;
        this.hosted = hosted;
        this.scope = scope;
        this.reader = reader;
        this.history = history;
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
        centers.add(center);
        scope.enter(center.id());
        var application = new CenterApplication(center.id());
        application.write(CenterFormReader.parts(form.application() == null ? Map.of() : form.application()));
        applications.add(application);
        history.record(center.id(), CenterAction.DRAFTED, null, center.state(), null);
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
