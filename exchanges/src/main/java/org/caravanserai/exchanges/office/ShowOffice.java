package org.caravanserai.exchanges.office;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.exchanges.office.ExchangeOffice;
import org.caravanserai.domain.exchanges.office.ExchangeOffices;
import org.caravanserai.domain.exchanges.office.OfficeSheet;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.organizations.ShowOrganization;

/** The academic calendar, the facts for people who come and the contacts of an organization. */
@UseCase
@Public
public class ShowOffice {

    private final ExchangeOffices offices;
    private final ShowOrganization organizations;

    @Inject
    public ShowOffice(ExchangeOffices offices, ShowOrganization organizations) {
        this.offices = offices;
        this.organizations = organizations;
    }

    /**
     * Fact sheet of an office.
     *
     * @param version 0 before the first one was saved
     */
    public record Shown(UUID organization, OfficeSheet sheet, long version) {}

    /**
     * @throws NotFound when there is no such organization that the caller may see
     */
    public Shown execute(Slug organization) {
        var found = organizations.execute(organization).id();
        var office = offices.of(found);
        return new Shown(
                found,
                office.map(ExchangeOffice::sheet).orElse(OfficeSheet.EMPTY),
                office.map(ExchangeOffice::version).orElse(0L));
    }
}
