package org.caravanserai.cooperation.draft;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** How the page of a draft will look; faults of what was typed are found as when it is published. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class PreviewDraft {

    private final DraftAccess access;
    private final DraftForms forms;
    private final EntryPreview preview;

    @Inject
    public PreviewDraft(DraftAccess access, DraftForms forms, EntryPreview preview) {
        this.access = access;
        this.forms = forms;
        this.preview = preview;
    }

    /**
     * @throws NotFound when the caller does not see it
     * @throws Invalid each fault with its field
     */
    public EntryView execute(UUID id) {
        return preview.of(forms.make(access.seen(id)));
    }
}
