package org.caravanserai.cooperation.draft;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.cooperation.emails.DraftEmails;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.draft.Drafts;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A draft becomes a record of the registry that everybody sees: its maker publishes it, or another keeper who is asked to. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class PublishDraft {

    private final Drafts drafts;
    private final DraftAccess access;
    private final DraftForms forms;
    private final RegistryChanges changes;
    private final DraftEmails emails;

    @Inject
    public PublishDraft(
            Drafts drafts, DraftAccess access, DraftForms forms, RegistryChanges changes, DraftEmails emails) {
        this.drafts = drafts;
        this.access = access;
        this.forms = forms;
        this.changes = changes;
        this.emails = emails;
    }

    /**
     * @param read the version that was read; null: whatever it is
     * @return the slug of the record
     * @throws NotFound when the caller does not see it
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid each fault with its field
     * @throws Refused {@code second-person-needed} when the caller has made it and somebody else has to publish it
     */
    public String execute(UUID id, @Nullable Long read) {
        var draft = access.lock(id, read);
        var publisher = access.account();
        draft.requirePublisher(publisher, changes.isSecondPersonNeeded());
        var entry = forms.make(draft);
        drafts.remove(draft);
        var slug = changes.publish(entry);
        if (!draft.isOf(publisher)) {
            emails.published(draft, entry);
        }
        return slug;
    }
}
