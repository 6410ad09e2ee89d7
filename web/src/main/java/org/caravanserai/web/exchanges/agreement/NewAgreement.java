package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.exchanges.agreement.DraftForm;

/** What the form of a new agreement begins with: one's own organization and the coming academic year, or what was kept as a draft. */
@RequestScoped
class NewAgreement {

    private final OwnUniversities own;
    private final CurrentAcademicYear current;

    @Inject
    NewAgreement(OwnUniversities own, CurrentAcademicYear current) {
        this.own = own;
        this.current = current;
    }

    void begin(AgreementForm fields, int parties) {
        fields.begin(parties, current.get().next());
        own.only().ifPresent(slug -> fields.getParties().set(0, slug));
    }

    void begin(AgreementForm fields, DraftForm draft, int parties) {
        fields.show(draft, parties, current.get().next());
    }
}
