package org.caravanserai.cooperation.draft;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.cooperation.emails.DraftEmails;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The maker of a draft asks the other keepers of the registry to publish it. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class SubmitDraft {

    private final DraftAccess access;
    private final DraftForms forms;
    private final DraftEmails emails;

    @Inject
    public SubmitDraft(DraftAccess access, DraftForms forms, DraftEmails emails) {
        this.access = access;
        this.forms = forms;
        this.emails = emails;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when it is not the caller's
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid what has to be filled in before it can be published
     * @throws Refused {@code draft-state} when it waits already
     */
    public void execute(UUID id, @Nullable Long read) {
        var draft = access.own(id, read);
        forms.make(draft);
        draft.submit();
        access.note(draft, RegistryAction.SUBMITTED, null);
        emails.submitted(draft);
    }
}
