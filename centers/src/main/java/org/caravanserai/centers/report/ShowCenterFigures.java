package org.caravanserai.centers.report;

import jakarta.inject.Inject;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.report.CenterFigures;
import org.caravanserai.domain.centers.report.CenterFiguresDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Who directs a center, or reads there, sees it in figures. */
@UseCase
@Requires(Permission.READ_CENTER)
public class ShowCenterFigures {

    private final CenterStaff staff;
    private final CenterFiguresDirectory directory;

    @Inject
    public ShowCenterFigures(CenterStaff staff, CenterFiguresDirectory directory) {
        this.staff = staff;
        this.directory = directory;
    }

    /**
     * @throws NotFound when the caller neither directs nor reads it
     */
    public CenterFigures execute(Slug slug) {
        return directory.of(staff.readable(slug).id()).orElseThrow(() -> new NotFound("not-found"));
    }
}
