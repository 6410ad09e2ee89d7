package org.caravanserai.cooperation.draft;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.cooperation.emails.DraftEmails;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A keeper who is asked to publish a draft of another one returns it with the reason. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ReturnDraft {

    private final DraftAccess access;
    private final DraftEmails emails;

    @Inject
    public ReturnDraft(DraftAccess access, DraftEmails emails) {
        this.access = access;
        this.emails = emails;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when the caller is not asked
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid without a reason
     */
    public void execute(UUID id, @Nullable Long read, @Nullable String reason) {
        var draft = access.asked(id, read);
        draft.giveBack(Objects.requireNonNullElse(reason, ""));
        access.note(draft, RegistryAction.RETURNED, draft.returnedBecause());
        emails.returned(draft);
    }
}
