package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Nominations and stays from and to the organizations of the officer. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class BrowseNominations {

    private final NominationDirectory directory;
    private final ExchangeOfficer officer;

    @Inject
    public BrowseNominations(NominationDirectory directory, ExchangeOfficer officer) {
        this.directory = directory;
        this.officer = officer;
    }

    /** See {@link NominationDirectory#of}. */
    public Page<NominationRow> execute(NominationFilter filter, PageRequest request) {
        return directory.of(officer.read(), filter, request);
    }
}
