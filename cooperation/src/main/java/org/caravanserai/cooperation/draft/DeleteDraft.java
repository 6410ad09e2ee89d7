package org.caravanserai.cooperation.draft;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.draft.Drafts;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The maker of a draft deletes it. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class DeleteDraft {

    private final Drafts drafts;
    private final DraftAccess access;

    @Inject
    public DeleteDraft(Drafts drafts, DraftAccess access) {
        this.drafts = drafts;
        this.access = access;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when it is not the caller's
     * @throws Conflict {@code changed-meanwhile}
     */
    public void execute(UUID id, @Nullable Long read) {
        var draft = access.own(id, read);
        access.note(draft, RegistryAction.DRAFT_DELETED, null);
        drafts.remove(draft);
    }
}
