package org.caravanserai.cooperation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.cooperation.draft.Drafts;
import org.caravanserai.domain.cooperation.draft.EntryDraft;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Who sees a draft: its maker, and other keepers of the registry while they are asked to publish it. For all others there is none. */
@ApplicationScoped
public class DraftAccess {

    private final Drafts drafts;
    private final CurrentCaller caller;
    private final History history;

    @Inject
    public DraftAccess(Drafts drafts, CurrentCaller caller, History history) {
        this.drafts = drafts;
        this.caller = caller;
        this.history = history;
    }

    /** The account of the caller. */
    UUID account() {
        return caller.account();
    }

    /**
     * @throws NotFound when the caller does not see it
     */
    EntryDraft seen(UUID id) {
        return drafts.byId(id).filter(draft -> draft.isSeenBy(account())).orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * A draft that the caller sees, locked, of the version that was read.
     *
     * @throws NotFound when the caller does not see it
     * @throws Conflict {@code changed-meanwhile}
     */
    EntryDraft lock(UUID id, @Nullable Long read) {
        var draft =
                drafts.lock(id).filter(found -> found.isSeenBy(account())).orElseThrow(() -> new NotFound("not-found"));
        draft.requireVersion(read);
        return draft;
    }

    /**
     * The caller's own draft, locked.
     *
     * @throws NotFound when it is not the caller's
     * @throws Conflict {@code changed-meanwhile}
     */
    EntryDraft own(UUID id, @Nullable Long read) {
        var draft = lock(id, read);
        if (!draft.isOf(account())) {
            throw new NotFound("not-found");
        }
        return draft;
    }

    /**
     * A draft that the caller is asked to publish, locked.
     *
     * @throws NotFound when it is the caller's own, or the caller does not see it
     * @throws Conflict {@code changed-meanwhile}
     */
    EntryDraft asked(UUID id, @Nullable Long read) {
        var draft = lock(id, read);
        if (draft.isOf(account())) {
            throw new NotFound("not-found");
        }
        return draft;
    }

    void note(EntryDraft draft, RegistryAction action, @Nullable String why) {
        history.record(draft.id(), action, why);
    }
}
