package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** How many places each condition of an agreement has in an academic year, and how many are left. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowPlaces {

    private final PlaceBook places;
    private final ExchangeOfficer officer;

    @Inject
    public ShowPlaces(PlaceBook places, ExchangeOfficer officer) {
        this.places = places;
        this.officer = officer;
    }

    /**
     * @throws NotFound when the officer acts for none of the parties
     * @throws Invalid {@code not-an-academic-year}
     */
    public List<Places> execute(String code, String year) {
        return places.of(officer.readAgreement(code).id(), AcademicYear.of(year));
    }
}
