package org.caravanserai.cooperation.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.draft.Drafts;
import org.caravanserai.domain.cooperation.draft.EntryDraft;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A keeper of the registry saves what has been typed so far, for nobody else to see; it needs a title only. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class SaveDraft {

    private final Drafts drafts;
    private final DraftAccess access;
    private final DraftForms forms;
    private final Clock clock;

    @Inject
    public SaveDraft(Drafts drafts, DraftAccess access, DraftForms forms, Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * @param id of the draft; null: a new one
     * @param read the version that was read; null: whatever it is
     * @param typed by the names of the fields, readable or not; other names are not kept
     * @return its id
     * @throws NotFound when it is not the caller's, or of another kind
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid without a title
     */
    public UUID execute(
            @Nullable UUID id, @Nullable Long read, EntryKind kind, Map<String, ? extends @Nullable Object> typed) {
        var title = forms.title(typed);
        var fields = forms.fields(kind, typed);
        if (id == null) {
            var draft = new EntryDraft(kind, title, fields, access.account(), clock.instant());
            drafts.add(draft);
            return draft.id();
        }
        var draft = access.own(id, read);
        if (draft.kind() != kind) {
            throw new NotFound("not-found");
        }
        draft.save(title, fields, clock.instant());
        return draft.id();
    }
}
