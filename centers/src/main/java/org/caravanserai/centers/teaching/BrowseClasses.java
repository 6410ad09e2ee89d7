package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassFilter;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Classes of a center: published ones for anybody, all for its staff. */
@UseCase
@Public
public class BrowseClasses {

    private final ClassDirectory directory;
    private final Centers centers;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    public BrowseClasses(ClassDirectory directory, Centers centers, CenterStaff staff, Clock clock) {
        this.directory = directory;
        this.centers = centers;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such center that the caller may see
     */
    public Page<ClassRow> execute(Slug slug, ClassFilter filter, PageRequest request) {
        var center = centers.bySlug(slug)
                .filter(each -> staff.sees(each) || staff.worksAt(each))
                .orElseThrow(() -> new NotFound("not-found"));
        boolean staffed = staff.worksAt(center);
        var allowed = staffed && !filter.published()
                ? filter
                : new ClassFilter(filter.term(), filter.state(), filter.open(), true);
        var disclosure = staffed ? Disclosure.EXACT : Disclosure.ofPeople(staff.caller());
        return directory.of(center.id(), allowed, request, clock.instant()).map(row -> row.told(disclosure));
    }
}
