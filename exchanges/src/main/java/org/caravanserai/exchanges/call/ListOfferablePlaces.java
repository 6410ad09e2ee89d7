package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.OfferablePlace;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Places under agreements in force that the officer can offer in a call. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ListOfferablePlaces {

    private final CallDirectory directory;
    private final ExchangeOfficer officer;
    private final CurrentAcademicYear year;

    @Inject
    ListOfferablePlaces(CallDirectory directory, ExchangeOfficer officer, CurrentAcademicYear year) {
        this.directory = directory;
        this.officer = officer;
        this.year = year;
    }

    /** See {@link CallDirectory#offerable}; from the present academic year on. */
    public List<OfferablePlace> execute() {
        return directory.offerable(officer.organizations(), year.get());
    }
}
