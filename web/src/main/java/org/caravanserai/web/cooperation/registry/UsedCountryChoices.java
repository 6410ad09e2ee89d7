package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import org.caravanserai.cooperation.registry.ListUsedCountries;
import org.caravanserai.web.shell.Choices;
import org.jspecify.annotations.Nullable;

/** Countries for filters: those that there is something about, and the one that is chosen. */
@Named
@RequestScoped
public class UsedCountryChoices {

    private final ListUsedCountries list;
    private final Choices choices;

    @Inject
    UsedCountryChoices(ListUsedCountries list, Choices choices) {
        this.list = list;
        this.choices = choices;
    }

    public List<SelectItem> ofRecords(@Nullable Object chosen) {
        return choices.countriesOf(list.execute(ListUsedCountries.Of.RECORDS), chosen);
    }

    public List<SelectItem> ofFigures(@Nullable Object chosen) {
        return choices.countriesOf(list.execute(ListUsedCountries.Of.FIGURES), chosen);
    }

    /** Those of a group, for pages about one country of it. */
    public List<SelectItem> ofGroups(@Nullable Object chosen) {
        return choices.countriesOf(list.execute(ListUsedCountries.Of.GROUPS), chosen);
    }

    /** Those of a group or a record, for advice on a country. */
    public List<SelectItem> ofGroupsAndRecords(@Nullable Object chosen) {
        var codes = new HashSet<>(list.execute(ListUsedCountries.Of.GROUPS));
        codes.addAll(list.execute(ListUsedCountries.Of.RECORDS));
        return choices.countriesOf(codes, chosen);
    }

    public List<SelectItem> ofRecognition(@Nullable Object chosen) {
        return choices.countriesOf(list.execute(ListUsedCountries.Of.RECOGNITION), chosen);
    }
}
