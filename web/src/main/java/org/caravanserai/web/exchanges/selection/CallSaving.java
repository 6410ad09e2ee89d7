package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.call.CallForm;
import org.caravanserai.exchanges.call.DraftCall;
import org.caravanserai.exchanges.call.EditCall;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Saves the form of a call, a new one or a known one. */
@RequestScoped
class CallSaving {

    private final DraftCall draft;
    private final EditCall edit;
    private final ShowOwnCall show;
    private final Notices notices;

    @Inject
    CallSaving(DraftCall draft, EditCall edit, ShowOwnCall show, Notices notices) {
        this.draft = draft;
        this.edit = edit;
        this.show = show;
        this.notices = notices;
    }

    void draft(CallFormFields fields) {
        var slug = draft.execute(fields.form());
        notices.done("exchanges.callForm.drafted");
        Faces.redirect("/manage/exchanges/calls/%s", slug);
    }

    /** Keeps values that the form does not show. */
    void edit(Slug slug, @Nullable Long version, CallFormFields fields) {
        var call = show.execute(slug);
        fields.keepQuestions(CallForm.of(call.row(), call.questions(), call.rules()));
        edit.execute(slug, version, fields.form());
        notices.done("exchanges.callForm.saved");
        Faces.redirect("/manage/exchanges/calls/%s", slug);
    }
}
