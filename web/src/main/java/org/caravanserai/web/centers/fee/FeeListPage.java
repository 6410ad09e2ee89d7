package org.caravanserai.web.centers.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.centers.fee.BrowseFees;
import org.caravanserai.domain.centers.fee.FeeFilter;
import org.caravanserai.domain.centers.fee.FeeRow;
import org.caravanserai.domain.centers.fee.FeeStanding;
import org.caravanserai.domain.centers.fee.FeeTotal;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Fee accounts of a center, filtered, sorted and searched in the database. */
@Named
@RequestScoped
public class FeeListPage {

    private static final int SIZE = 50;

    private final BrowseFees browse;
    private final RequestParameters parameters;
    private final ListAddress address;
    private final PageContext pageContext;

    private @Nullable ListModel<FeeRow> rows;

    private BrowseFees.@Nullable Found first;

    @Inject
    FeeListPage(BrowseFees browse, RequestParameters parameters, ListAddress address, PageContext pageContext) {
        this.browse = browse;
        this.parameters = parameters;
        this.address = address;
        this.pageContext = pageContext;
    }

    public ListModel<FeeRow> getRows() {
        if (rows == null) {
            rows = new ListModel<>(
                    address,
                    SIZE,
                    request ->
                            browse.execute(parameters.slug(), filter(), request).page(),
                    FeeRow::enrolment);
        }
        return rows;
    }

    public List<FeeTotal> getTotals() {
        return first().totals();
    }

    private BrowseFees.Found first() {
        if (first == null) {
            first = browse.execute(
                    parameters.slug(), filter(), new PageRequest(0, 1, parameters.textOrNull("query"), null));
        }
        return first;
    }

    /** Address of this list as a file. */
    public String getExport() {
        var here = pageContext.linkWithout("page column lang");
        int query = here.indexOf('?');
        return "/api/v1/centers/" + parameters.slug() + "/fees.csv" + (query < 0 ? "" : here.substring(query));
    }

    /** Payment status for the badge. */
    public FeeStanding standing(FeeRow row) {
        var account = row.account();
        if (account.overpaid().compareTo(BigDecimal.ZERO) > 0) {
            return FeeStanding.OVERPAID;
        }
        if (account.owed().signum() == 0) {
            return FeeStanding.SETTLED;
        }
        return account.isOverdue(first().today()) ? FeeStanding.OVERDUE : FeeStanding.OWING;
    }

    private FeeFilter filter() {
        return new FeeFilter(parameters.textOrNull("class"), parameters.constant(FeeStanding.class, "standing"));
    }

    /** The public name of the center. */
    public String getSlug() {
        return parameters.text("slug");
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public String getStanding() {
        return parameters.text("standing");
    }

    public FeeStanding[] getStandings() {
        return FeeStanding.values();
    }
}
