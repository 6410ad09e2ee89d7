package org.caravanserai.centers.report;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.report.CenterFigures;
import org.caravanserai.domain.centers.report.CenterFiguresDirectory;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The authority compares centers in figures. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class CompareCenters {

    private final CenterFiguresDirectory directory;

    @Inject
    public CompareCenters(CenterFiguresDirectory directory) {
        this.directory = directory;
    }

    public Page<CenterFigures> execute(PageRequest request) {
        return directory.page(request);
    }
}
