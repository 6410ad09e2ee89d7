package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.registry.BrowseRegistry;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** A public list of the registry, of the kind that its address names. */
@Named
@RequestScoped
public class RegistryPage {

    private static final int SIZE = 24;

    private final BrowseRegistry browse;
    private final RequestParameters parameters;
    private final EntryAddress address;
    private final EntryWords words;
    private @Nullable EntryQuery asked;
    private @Nullable Page<EntryRow> rows;

    @Inject
    RegistryPage(BrowseRegistry browse, RequestParameters parameters, EntryAddress address, EntryWords words) {
        this.browse = browse;
        this.parameters = parameters;
        this.address = address;
        this.words = words;
    }

    public Page<EntryRow> getRows() {
        var found = rows;
        if (found == null) {
            var filter = asked().filter(address.getKind());
            found = parameters.list(SIZE, request -> browse.execute(filter, request));
            rows = found;
        }
        return found;
    }

    public List<SelectItem> getSubkinds() {
        return words.subkinds(address.getKind());
    }

    /** What the address asks; what makes no sense counts as not asked. */
    private EntryQuery asked() {
        var read = asked;
        if (read == null) {
            read = parameters.asked(EntryQuery.class);
            asked = read;
        }
        return read;
    }

    public String getSubkind() {
        return Objects.toString(asked().kind(), "");
    }

    /** Empty where the address names no country. */
    public String getCountry() {
        return Objects.toString(asked().country(), "");
    }

    public String getWay() {
        return Objects.toString(asked().way(), "");
    }

    /** The day as typed, for the field. */
    public String getOn() {
        return Objects.toString(asked().on(), "");
    }

    public String getQuery() {
        return parameters.text("query");
    }
}
