package org.caravanserai.web.searches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.platform.searches.ListMySearches;
import org.jspecify.annotations.Nullable;

/** The saved searches of the signed-in person. */
@Named
@RequestScoped
public class MySearchesPage {

    private final ListMySearches list;
    private @Nullable List<SavedSearches.Line> lines;

    @Inject
    MySearchesPage(ListMySearches list) {
        this.list = list;
    }

    public List<SavedSearches.Line> getLines() {
        var found = lines == null ? list.execute() : lines;
        lines = found;
        return found;
    }
}
