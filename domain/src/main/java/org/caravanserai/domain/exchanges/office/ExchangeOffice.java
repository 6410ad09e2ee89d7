package org.caravanserai.domain.exchanges.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.caravanserai.domain.shared.Conflict;

/** The international office of an organization with its fact sheet. */
@Entity
@Table(name = "exchange_office")
public class ExchangeOffice {

    @Id
    @Column(name = "organization_id")
    private UUID organization;

    private OfficeSheet sheet;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeOffice() {}

    public ExchangeOffice(UUID organization) {
        this.organization = organization;
        this.sheet = OfficeSheet.EMPTY;
    }

    /**
     * Replaces the fact sheet.
     *
     * @param seen the version that the person has read, 0 when there was none
     * @throws Conflict {@code changed-meanwhile} when it is not the present version
     */
    public void tell(OfficeSheet changed, long seen) {
        org.caravanserai.domain.shared.Version.require(seen, version);
        sheet = changed;
    }

    public UUID organization() {
        return organization;
    }

    public OfficeSheet sheet() {
        return sheet;
    }

    public long version() {
        return version;
    }
}
