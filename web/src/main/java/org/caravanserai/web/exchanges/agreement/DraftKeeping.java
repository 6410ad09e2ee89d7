package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.exchanges.agreement.DeleteAgreementDraft;
import org.caravanserai.exchanges.agreement.DraftForm;
import org.caravanserai.exchanges.agreement.SaveAgreementDraft;
import org.caravanserai.exchanges.agreement.ShowAgreementDraft;
import org.jspecify.annotations.Nullable;

/** What can be done with the draft of an agreement before it is sent. */
@RequestScoped
class DraftKeeping {

    private final ShowAgreementDraft show;
    private final SaveAgreementDraft save;
    private final DeleteAgreementDraft delete;

    @Inject
    DraftKeeping(ShowAgreementDraft show, SaveAgreementDraft save, DeleteAgreementDraft delete) {
        this.show = show;
        this.save = save;
        this.delete = delete;
    }

    ShowAgreementDraft.Shown show(String code) {
        return show.execute(code);
    }

    SaveAgreementDraft.Saved save(@Nullable String code, @Nullable Long version, DraftForm form) {
        return save.execute(new SaveAgreementDraft.Command(code, version, form));
    }

    void delete(String code) {
        delete.execute(code);
    }
}
