package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.QuotaExceptions;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Number of nominations beyond the places that are waiting for the caller's confirmation. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CountExceptions {

    private final QuotaExceptions exceptions;
    private final ExchangeOfficer officer;

    @Inject
    public CountExceptions(QuotaExceptions exceptions, ExchangeOfficer officer) {
        this.exceptions = exceptions;
        this.officer = officer;
    }

    public long execute() {
        return exceptions.toConfirm(officer.organizations(), officer.account());
    }
}
