package org.caravanserai.web.exchanges.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.correction.CorrectionFilter;
import org.caravanserai.domain.exchanges.correction.CorrectionRow;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.exchanges.nomination.BrowseCorrections;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Corrections of which the officer's organizations are a side. */
@Named
@RequestScoped
public class CorrectionListPage {

    private static final int SIZE = 25;

    private final BrowseCorrections browse;
    private final RequestParameters parameters;
    private final ListAddress address;
    private @Nullable ListModel<CorrectionRow> rows;

    @Inject
    CorrectionListPage(BrowseCorrections browse, RequestParameters parameters, ListAddress address) {
        this.browse = browse;
        this.parameters = parameters;
        this.address = address;
    }

    public ListModel<CorrectionRow> getRows() {
        if (rows == null) {
            var filter = new CorrectionFilter(
                    parameters.constant(CorrectionState.class, "state"),
                    parameters.textOrNull("agreement"),
                    isAwaiting());
            rows = new ListModel<>(address, SIZE, request -> browse.execute(filter, request), CorrectionRow::code);
        }
        return rows;
    }

    public String getState() {
        return parameters.text("state");
    }

    public String getAgreement() {
        return parameters.text("agreement");
    }

    /** Whether only those are shown that wait for the officer's side. */
    public boolean isAwaiting() {
        return "true".equals(parameters.text("awaiting"));
    }
}
