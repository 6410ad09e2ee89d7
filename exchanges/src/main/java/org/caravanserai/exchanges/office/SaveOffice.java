package org.caravanserai.exchanges.office;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.office.ExchangeOffice;
import org.caravanserai.domain.exchanges.office.ExchangeOffices;
import org.caravanserai.domain.exchanges.office.OfficeAction;
import org.caravanserai.domain.exchanges.units.UnitDirectory;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.units.OwnUnits;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer writes the academic calendar, the facts for people who come and the contacts of the organization. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class SaveOffice {

    private final ExchangeOffices offices;
    private final UnitDirectory units;
    private final OwnUnits own;
    private final History history;
    private final Clock clock;

    @Inject
    public SaveOffice(ExchangeOffices offices, UnitDirectory units, OwnUnits own, History history, Clock clock) {
        this.offices = offices;
        this.units = units;
        this.own = own;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller does not run exchanges for the organization
     * @throws Conflict {@code changed-meanwhile}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, OfficeDraft draft) {
        var organization = own.organization(slug);
        var codes = units.codes(List.of(organization)).getOrDefault(organization, Set.of());
        var sheet = draft.sheet(codes, clock.instant());
        var known = offices.of(organization);
        var office = known.orElseGet(() -> new ExchangeOffice(organization));
        office.tell(sheet, draft.version());
        if (known.isEmpty()) {
            offices.add(office);
        }
        history.record(organization, OfficeAction.CHANGED, null, null, null);
    }
}
