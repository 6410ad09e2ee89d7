package org.caravanserai.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.agreement.AgreementDraft;
import org.caravanserai.domain.exchanges.agreement.AgreementDrafts;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.jspecify.annotations.Nullable;

/** The drafts of agreements that the caller's office prepares; those of others do not exist for the caller. */
@ApplicationScoped
public class OwnDrafts {

    private final AgreementDrafts drafts;
    private final ExchangeOfficer officer;

    @Inject
    public OwnDrafts(AgreementDrafts drafts, ExchangeOfficer officer) {
        this.drafts = drafts;
        this.officer = officer;
    }

    /**
     * @throws NotFound when there is none, or the caller does not run the exchanges of its organization
     */
    AgreementDraft find(String code) {
        return visible(drafts.byCode(code).orElse(null));
    }

    /** Like {@link #find}, but locked until the end of the transaction. */
    AgreementDraft locked(String code) {
        return visible(drafts.lock(code).orElse(null));
    }

    private AgreementDraft visible(@Nullable AgreementDraft draft) {
        if (draft == null || !officer.actsFor(draft.organization())) {
            throw new NotFound("not-found");
        }
        return draft;
    }
}
