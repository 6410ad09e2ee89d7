package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.teaching.BrowseClasses;
import org.caravanserai.domain.centers.teaching.ClassFilter;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;

/** Classes on the public page of a center that are open for enrolment or running. */
@Named
@RequestScoped
public class CenterClasses {

    private static final int MOST = 100;

    private final BrowseClasses browse;

    @Inject
    CenterClasses(BrowseClasses browse) {
        this.browse = browse;
    }

    /** Published classes that are not over, those with the next beginning first. */
    public List<ClassRow> of(String slug) {
        return browse
                .execute(Slug.of(slug), ClassFilter.PUBLISHED, new PageRequest(0, MOST, null, "start"))
                .items()
                .stream()
                .filter(row -> row.state().takesEnrolments())
                .toList();
    }
}
