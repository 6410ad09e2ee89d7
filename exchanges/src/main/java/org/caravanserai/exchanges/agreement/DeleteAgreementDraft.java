package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementDrafts;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer deletes an agreement that the own office has prepared and not proposed. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DeleteAgreementDraft {

    private final AgreementDrafts drafts;
    private final OwnDrafts own;

    @Inject
    public DeleteAgreementDraft(AgreementDrafts drafts, OwnDrafts own) {
        this.drafts = drafts;
        this.own = own;
    }

    /**
     * @throws NotFound when it is not one of the officer's
     */
    public void execute(String code) {
        drafts.remove(own.locked(code));
    }
}
