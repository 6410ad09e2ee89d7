package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.domain.shared.Version;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The host changes the application for a center, before it is handed in or after it was sent back. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class EditCenter {

    private final UnitOfWork work;
    private final Applications applications;
    private final HostedCenters hosted;
    private final Organizations organizations;
    private final History history;

    @Inject
    public EditCenter(
            UnitOfWork work,
            Applications applications,
            HostedCenters hosted,
            Organizations organizations,
            History history) {
        this.work = work;
        this.applications = applications;
        this.hosted = hosted;
        this.organizations = organizations;
        this.history = history;
    }

    /**
     * @param version the version that was edited; null: whatever it is now
     * @throws NotFound when there is none whose host the caller acts for
     * @throws Invalid each fault with its field
     * @throws Refused {@code center-not-editable}
     * @throws Conflict {@code changed-meanwhile} when somebody else changed it after that version
     */
    public void execute(Slug slug, @Nullable Long version, CenterDraft draft) {
        var center = hosted.lock(slug);
        Version.require(version, center.version());
        var profile = draft.profile(organizations);
        if (!profile.host().equals(center.host())) {
            hosted.requireHost(profile.host());
        }
        center.edit(profile);
        var parts = draft.parts();
        if (parts != null) {
            applications.of(center.id()).orElseThrow().write(parts);
        }
        work.countVersion(center);
        history.record(center.id(), CenterAction.EDITED, null);
    }
}
