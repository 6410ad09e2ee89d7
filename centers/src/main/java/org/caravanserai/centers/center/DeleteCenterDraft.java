package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.files.AttachedFiles;
import org.caravanserai.platform.history.History;

/** The host deletes an application for a center that was never handed in, with its files. */
@UseCase
@Requires(Permission.DIRECT_CENTER)
public class DeleteCenterDraft {

    private final Centers centers;
    private final HostedCenters hosted;
    private final AttachedFiles files;
    private final History history;

    @Inject
    public DeleteCenterDraft(Centers centers, HostedCenters hosted, AttachedFiles files, History history) {
        this.centers = centers;
        this.hosted = hosted;
        this.files = files;
        this.history = history;
    }

    /**
     * @throws NotFound when there is none that the caller directs for its host
     * @throws Refused {@code center-not-draft}
     */
    public void execute(Slug slug) {
        var center = hosted.lockToDirect(slug);
        center.require(CenterStep.DELETE);
        history.record(
                center.id(),
                CenterAction.DRAFT_DELETED,
                center.state(),
                null,
                center.name().in("en"));
        files.deleteOf(CenterFiles.KIND, center.id());
        centers.remove(center);
    }
}
