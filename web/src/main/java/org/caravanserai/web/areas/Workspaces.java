package org.caravanserai.web.areas;

import java.util.List;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** The places of one kind at which the signed-in person works, for the menu of one of them to lead to the others: a bean in the area's own package. */
public interface Workspaces {

    /** The word by which {@code k:side} names the kind. */
    String kind();

    /** What addresses of their pages begin with, {@code {slug}} standing for the place, for example {@code /manage/things/{slug}}. */
    List<String> addresses();

    Page<Workspace> own(PageRequest request);
}
