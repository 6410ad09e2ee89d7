package org.caravanserai.web.searches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.platform.searches.EndMySearch;
import org.caravanserai.platform.searches.ListMySearches;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The saved searches of the signed-in person. */
@Named
@RequestScoped
public class MySearchesPage {

    private final ListMySearches list;
    private final EndMySearch end;
    private final Notices notices;
    private @Nullable List<SavedSearches.Line> lines;

    @Inject
    MySearchesPage(ListMySearches list, EndMySearch end, Notices notices) {
        this.list = list;
        this.end = end;
        this.notices = notices;
    }

    /** Deletes one of them, with its list of results. */
    public void end(UUID search) {
        end.execute(search);
        notices.done("searches.ended");
        Faces.redirect("/my/searches");
    }

    public List<SavedSearches.Line> getLines() {
        var found = lines == null ? list.execute() : lines;
        lines = found;
        return found;
    }
}
