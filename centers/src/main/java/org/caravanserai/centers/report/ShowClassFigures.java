package org.caravanserai.centers.report;

import jakarta.inject.Inject;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.report.ClassFigures;
import org.caravanserai.domain.centers.report.ClassFiguresDirectory;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The rows behind the figures of a center, class by class, for its directors, its readers and the authority. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowClassFigures {

    private final Centers centers;
    private final CenterStaff staff;
    private final ClassFiguresDirectory directory;

    @Inject
    public ShowClassFigures(Centers centers, CenterStaff staff, ClassFiguresDirectory directory) {
        this.centers = centers;
        this.staff = staff;
        this.directory = directory;
    }

    /**
     * @param center its name
     * @param reads whether the caller directs the center or has a role there that reads
     */
    public record Answer(LocalizedText center, boolean reads, Page<ClassFigures> classes) {}

    /**
     * @throws NotFound when the caller is neither a director of the center nor of the authority
     */
    public Answer execute(Slug slug, PageRequest request) {
        var center = centers.bySlug(slug).filter(this::isSeen).orElseThrow(() -> new NotFound("not-found"));
        return new Answer(center.name(), staff.reads(center), directory.page(center.id(), request));
    }

    private boolean isSeen(Center center) {
        return staff.reads(center)
                || center.state().isPublic() && staff.caller().may(Permission.APPROVE_CENTERS);
    }
}
