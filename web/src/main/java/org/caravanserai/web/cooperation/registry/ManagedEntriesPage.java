package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.cooperation.programme.WarnOfProgrammes;
import org.caravanserai.cooperation.registry.BrowseRegistry;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarning;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** All registered records, for editors of the registry. */
@Named
@RequestScoped
public class ManagedEntriesPage {

    private static final int SIZE = 25;

    private final BrowseRegistry browse;
    private final WarnOfProgrammes warn;
    private final RequestParameters parameters;
    private final ListAddress address;
    private final RegistryKeeping keeping;
    private @Nullable ListModel<EntryRow> rows;
    private final Map<UUID, Set<ProgrammeWarning>> warnings = new HashMap<>();

    @Inject
    ManagedEntriesPage(
            BrowseRegistry browse,
            WarnOfProgrammes warn,
            RequestParameters parameters,
            ListAddress address,
            RegistryKeeping keeping) {
        this.browse = browse;
        this.warn = warn;
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
            found = new ListModel<>(address, SIZE, request -> read(filter, request), EntryRow::slug);
            rows = found;
        }
        return found;
    }

    private Page<EntryRow> read(EntryFilter filter, PageRequest request) {
        var page = browse.execute(filter, request);
        warnings.putAll(warn.execute(page.items()));
        return page;
    }

    /** What needs attention about a joint programme; nothing about other records. */
    public List<ProgrammeWarning> warnings(EntryRow row) {
        return List.copyOf(warnings.getOrDefault(row.id(), Set.of()));
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
