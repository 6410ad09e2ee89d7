package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.exchanges.nomination.BrowseNominations;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.jspecify.annotations.Nullable;

/** Nominations from and to the officer's organizations, and the stays that resulted from them. */
@Named
@RequestScoped
public class NominationListPage {

    private static final int SIZE = 25;

    private final BrowseNominations browse;
    private final NominationFilters filters;
    private final ListAddress address;
    private @Nullable ListModel<NominationRow> nominations;
    private @Nullable ListModel<NominationRow> stays;

    @Inject
    NominationListPage(BrowseNominations browse, NominationFilters filters, ListAddress address) {
        this.browse = browse;
        this.filters = filters;
        this.address = address;
    }

    public ListModel<NominationRow> getNominations() {
        if (nominations == null) {
            nominations = new ListModel<>(
                    address, SIZE, request -> browse.execute(filters.nominations(), request), NominationRow::code);
        }
        return nominations;
    }

    /** Accepted nominations: each has a stay. */
    public ListModel<NominationRow> getStays() {
        if (stays == null) {
            stays = new ListModel<>(
                    address, SIZE, request -> browse.execute(filters.stays(), request), NominationRow::code);
        }
        return stays;
    }
}
