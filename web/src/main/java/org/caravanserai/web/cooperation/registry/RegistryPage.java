package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.registry.BrowseRegistry;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.forms.FormFields;
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
            var country = getCountry();
            var filter = new EntryFilter(
                    address.getKind(),
                    getSubkind().isEmpty() ? null : getSubkind(),
                    parameters.textOrNull("state"),
                    country.isEmpty() ? null : CountryCode.of(country),
                    parameters.constant(CooperationWay.class, "way"),
                    on(),
                    parameters.textOrNull("partOf"));
            found = parameters.list(SIZE, request -> browse.execute(filter, request));
            rows = found;
        }
        return found;
    }

    public List<SelectItem> getSubkinds() {
        return words.subkinds(address.getKind());
    }

    public String getSubkind() {
        return parameters.text("kind");
    }

    /** Empty where the address names no country. */
    public String getCountry() {
        var code = parameters.text("country");
        return CountryCode.known().contains(code) ? code : "";
    }

    public String getWay() {
        return Objects.toString(parameters.constant(CooperationWay.class, "way"), "");
    }

    /** The day on which it is in effect; what makes no sense counts as not asked. */
    private @Nullable LocalDate on() {
        try {
            return new FormFields().date("on", parameters.text("on"));
        } catch (Invalid nonsense) {
            return null;
        }
    }

    /** The day as typed, for the field. */
    public String getOn() {
        return Objects.toString(on(), "");
    }

    public String getQuery() {
        return parameters.text("query");
    }
}
