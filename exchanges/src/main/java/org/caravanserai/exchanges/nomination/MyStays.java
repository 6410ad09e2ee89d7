package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Nominations and stays of the caller. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyStays {

    private final NominationDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public MyStays(NominationDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    public List<NominationRow> execute() {
        var email = officer.caller().email();
        return email == null ? List.of() : directory.ofPerson(officer.account(), EmailAddress.of(email));
    }
}
