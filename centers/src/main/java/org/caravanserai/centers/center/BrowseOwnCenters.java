package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.util.EnumSet;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterDirectory;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Directors and managers look at the centers of their organizations, in whatever state. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class BrowseOwnCenters {

    private final CenterDirectory directory;
    private final CenterStaff staff;

    @Inject
    public BrowseOwnCenters(CenterDirectory directory, CenterStaff staff) {
        this.directory = directory;
        this.staff = staff;
    }

    public Page<CenterRow> execute(PageRequest request) {
        return directory.page(
                new CenterFilter(EnumSet.allOf(CenterState.class), staff.organizations(), null, null, null), request);
    }
}
