package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.teaching.BrowseClasses;
import org.caravanserai.domain.centers.teaching.ClassFilter;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.centers.teaching.TeachingWords;

/** Other classes of the center in which somebody may learn, to choose from. */
@Named
@RequestScoped
public class OtherClasses {

    private final BrowseClasses classes;
    private final ManagedClassPage page;
    private final TeachingWords words;

    @Inject
    OtherClasses(BrowseClasses classes, ManagedClassPage page, TeachingWords words) {
        this.classes = classes;
        this.page = page;
        this.words = words;
    }

    public List<SelectItem> getAll() {
        var row = page.getShown().row();
        return classes
                .execute(
                        Slug.of(row.center()),
                        new ClassFilter(null, null, true, false),
                        new PageRequest(0, PageRequest.MAX_SIZE, null, "title"))
                .items()
                .stream()
                .filter(each -> !each.code().equals(row.code()))
                .map(each -> new SelectItem(each.code(), words.title(each.courseTitle(), each.name())))
                .toList();
    }
}
