package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.registry.FollowEntry;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One record of the registry for its editors: facts, next steps, history. */
@Named
@RequestScoped
public class ManagedEntryPage {

    private final FollowEntry follow;
    private final EntryAddress address;
    private final RequestParameters parameters;
    private FollowEntry.@Nullable Answer answer;

    @Inject
    ManagedEntryPage(FollowEntry follow, EntryAddress address, RequestParameters parameters) {
        this.follow = follow;
        this.address = address;
        this.parameters = parameters;
    }

    private FollowEntry.Answer answer() {
        var found = answer;
        if (found == null) {
            found = follow.execute(address.getKind(), parameters.slug());
            answer = found;
        }
        return found;
    }

    public EntryView getView() {
        return answer().view();
    }

    /** Why it was withdrawn; empty while it is public. */
    public String getWithdrawnBecause() {
        return answer().withdrawnBecause();
    }

    public boolean isWithdrawn() {
        return answer().withdrawn();
    }

    public List<HistoryLine> getHistory() {
        return answer().history();
    }

    /** What the correction of this line has changed; nothing for any other line. */
    public List<FieldDifference> changes(HistoryLine line) {
        return answer().changes(line);
    }
}
