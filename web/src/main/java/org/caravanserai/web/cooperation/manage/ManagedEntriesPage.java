package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.registry.BrowseRegistry;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** All registered records, for editors of the registry. */
@Named
@RequestScoped
public class ManagedEntriesPage {

    private static final int SIZE = 25;

    private BrowseRegistry browse;
    private RequestParameters parameters;
    private ListAddress address;
    private RegistryKeeping keeping;
    private @Nullable ListModel<EntryRow> rows;

    @SuppressWarnings("NullAway.Init")
    protected ManagedEntriesPage() {}

    @Inject
    ManagedEntriesPage(
            BrowseRegistry browse, RequestParameters parameters, ListAddress address, RegistryKeeping keeping) {
        this.browse = browse;
        this.parameters = parameters;
        this.address = address;
        this.keeping = keeping;
    }

    public ListModel<EntryRow> getRows() {
        var found = rows;
        if (found == null) {
            keeping.require();
            var country = getCountry();
            var filter = new EntryFilter(
                    parameters.constant(EntryKind.class, "what"),
                    null,
                    parameters.textOrNull("state"),
                    country.isEmpty() ? null : CountryCode.of(country),
                    null,
                    null,
                    null);
            found = new ListModel<>(address, SIZE, request -> browse.execute(filter, request), EntryRow::slug);
            rows = found;
        }
        return found;
    }

    public String getWhat() {
        return parameters.text("what");
    }

    public String getState() {
        return parameters.text("state");
    }

    /** Empty where the address names no country. */
    public String getCountry() {
        var code = parameters.text("country");
        return CountryCode.known().contains(code) ? code : "";
    }

    public String getQuery() {
        return parameters.text("query");
    }
}
