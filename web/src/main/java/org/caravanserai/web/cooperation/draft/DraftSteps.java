package org.caravanserai.web.cooperation.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.cooperation.draft.DeleteDraft;
import org.caravanserai.cooperation.draft.PublishDraft;
import org.caravanserai.cooperation.draft.SaveDraft;
import org.caravanserai.cooperation.draft.SubmitDraft;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.cooperation.draft.DraftView;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the form of a record and the page of a draft do with drafts, and where it leads. */
@RequestScoped
class DraftSteps {

    private final SaveDraft save;
    private final SubmitDraft submit;
    private final PublishDraft publish;
    private final DeleteDraft delete;
    private final RegistryChanges changes;
    private final Notices notices;

    @Inject
    DraftSteps(
            SaveDraft save,
            SubmitDraft submit,
            PublishDraft publish,
            DeleteDraft delete,
            RegistryChanges changes,
            Notices notices) {
        this.save = save;
        this.submit = submit;
        this.publish = publish;
        this.delete = delete;
        this.changes = changes;
        this.notices = notices;
    }

    /**
     * The draft that an address names.
     *
     * @throws NotFound for what cannot be an id
     */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFound("not-found");
        }
    }

    static String page(UUID draft) {
        return "/manage/cooperation/drafts/" + draft;
    }

    boolean isSecondPersonNeeded() {
        return changes.isSecondPersonNeeded();
    }

    /**
     * @param draft null: a new one
     */
    void save(
            @Nullable DraftView draft,
            @Nullable Long read,
            EntryKind kind,
            Map<String, ? extends @Nullable Object> typed) {
        var id = save.execute(draft == null ? null : draft.id(), draft == null ? null : read, kind, typed);
        notices.done("cooperation.draft.saved");
        Faces.redirect(page(id));
    }

    /**
     * Saves what was typed and publishes it, or asks a second person to. What cannot be published leaves no new draft behind: the form is still
     * there with all that was typed.
     *
     * @param draft null: a new one
     */
    void publish(
            @Nullable DraftView draft,
            @Nullable Long read,
            EntryKind kind,
            Map<String, ? extends @Nullable Object> typed) {
        var id = save.execute(draft == null ? null : draft.id(), draft == null ? null : read, kind, typed);
        try {
            publish(id, kind, null);
        } catch (Invalid refusal) {
            if (draft == null) {
                delete.execute(id, null);
            }
            throw refusal;
        }
    }

    /** Publishes it, or asks a second person to where one is needed. */
    void publish(UUID id, EntryKind kind, @Nullable Long read) {
        if (isSecondPersonNeeded()) {
            submit(id, read);
        } else {
            published(kind, publish.execute(id, read));
        }
    }

    void submit(UUID id, @Nullable Long read) {
        submit.execute(id, read);
        notices.done("cooperation.draft.submitted");
        Faces.redirect(page(id));
    }

    void published(EntryKind kind, String slug) {
        notices.done("cooperation.form.registered");
        Faces.redirect("/manage/cooperation/%s/%s", kind.folder(), slug);
    }
}
