package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.teaching.ListCenterTeachers;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.shell.Formats;

/** Teachers of a center to choose from, by name. */
@Named
@RequestScoped
public class TeacherChoices {

    private final ListCenterTeachers list;
    private final Formats formats;
    private final Map<String, List<SelectItem>> known = new HashMap<>();

    @Inject
    TeacherChoices(ListCenterTeachers list, Formats formats) {
        this.list = list;
        this.formats = formats;
    }

    /** Those of this center, each with the address that tells people of the same name apart. */
    public List<SelectItem> of(String center) {
        return known.computeIfAbsent(center, slug -> list.execute(Slug.of(slug)).stream()
                .map(each -> new SelectItem(
                        each.email().value(),
                        formats.name(each.name()) + " · " + each.email().value()))
                .toList());
    }
}
