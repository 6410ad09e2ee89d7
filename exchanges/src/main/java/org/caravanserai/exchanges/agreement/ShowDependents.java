package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementDependents;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Dependents of an agreement, shown before it is ended. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowDependents {

    private final AgreementDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public ShowDependents(AgreementDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    /**
     * By academic year; years on which nothing depends are left out.
     *
     * @throws NotFound when the officer acts for none of the parties
     */
    public List<AgreementDependents> execute(String code) {
        return directory.dependents(officer.readAgreement(code).id());
    }
}
