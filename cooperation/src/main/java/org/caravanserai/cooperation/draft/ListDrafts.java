package org.caravanserai.cooperation.draft;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.draft.DraftView;
import org.caravanserai.domain.cooperation.draft.Drafts;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The drafts of the caller, and those of others that the caller is asked to publish. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ListDrafts {

    private final Drafts drafts;
    private final DraftAccess access;

    @Inject
    public ListDrafts(Drafts drafts, DraftAccess access) {
        this.drafts = drafts;
        this.access = access;
    }

    /**
     * @param own those that the caller has made
     * @param waiting those of others that wait for the caller
     */
    public record Answer(List<DraftView> own, List<DraftView> waiting) {

        public Answer {
            own = List.copyOf(own);
            waiting = List.copyOf(waiting);
        }
    }

    public Answer execute() {
        var account = access.account();
        return new Answer(
                drafts.of(account).stream().map(DraftView::of).toList(),
                drafts.waitingFor(account).stream().map(DraftView::of).toList());
    }
}
