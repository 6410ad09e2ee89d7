package org.caravanserai.web.cooperation.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.draft.ListDrafts;
import org.caravanserai.cooperation.registry.ListWithdrawn;
import org.caravanserai.domain.cooperation.draft.DraftView;
import org.caravanserai.domain.cooperation.registry.WithdrawnEntry;
import org.jspecify.annotations.Nullable;

/** What is not public: own drafts, drafts that wait for the caller, and withdrawn records. */
@Named
@RequestScoped
public class DraftsPage {

    private final ListDrafts list;
    private final ListWithdrawn listWithdrawn;
    private ListDrafts.@Nullable Answer drafts;
    private @Nullable List<WithdrawnEntry> withdrawn;

    @Inject
    DraftsPage(ListDrafts list, ListWithdrawn listWithdrawn) {
        this.list = list;
        this.listWithdrawn = listWithdrawn;
    }

    private ListDrafts.Answer drafts() {
        var found = drafts;
        if (found == null) {
            found = list.execute();
            drafts = found;
        }
        return found;
    }

    public List<DraftView> getOwn() {
        return drafts().own();
    }

    public List<DraftView> getWaiting() {
        return drafts().waiting();
    }

    public List<WithdrawnEntry> getWithdrawn() {
        var found = withdrawn;
        if (found == null) {
            found = listWithdrawn.execute();
            withdrawn = found;
        }
        return found;
    }
}
