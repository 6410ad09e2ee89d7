package org.caravanserai.cooperation.reference;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.reference.AddGroupVersion.GroupVersionForm;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroupVersions;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.GroupAction;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A list of countries that figures can be counted for from now on. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class AddCountryGroup {

    private final ReferenceData reference;
    private final CountryGroupVersions versions;
    private final History history;

    @Inject
    public AddCountryGroup(ReferenceData reference, CountryGroupVersions versions, History history) {
        this.reference = reference;
        this.versions = versions;
        this.history = history;
    }

    /**
     * A list as entered in a form: everything as text.
     *
     * @param code that names the list in addresses and files, for example {@code SCO}
     * @param name by language
     * @param validFrom first day of the first version
     * @param source who drew up the list
     * @param countries ISO 3166-1 codes, each with its region where the list has regions: {@code GE:EASTERN_EUROPE_AND_CAUCASUS}
     */
    public record CountryGroupForm(
            @Nullable String code,
            @Nullable Map<String, String> name,
            @Nullable String validFrom,
            @Nullable String source,
            @Nullable List<String> countries) {}

    /**
     * @return the first version
     * @throws Invalid each fault with its field
     */
    public CountryGroup execute(CountryGroupForm form) {
        var fields = new FormFields();
        fields.needed("code", form.code());
        var code = fields.text("code", form.code(), GroupDrafts.LONGEST);
        var name = fields.text("name", form.name());
        var draft =
                GroupDrafts.read(fields, new GroupVersionForm(form.validFrom(), null, form.source(), form.countries()));
        fields.throwIfAny();
        var group = CountryGroups.first(
                reference.groups(),
                Objects.requireNonNull(code).toUpperCase(Locale.ROOT),
                Objects.requireNonNullElse(name, LocalizedText.EMPTY),
                Objects.requireNonNull(draft));
        versions.begin(group);
        history.record(GroupAction.id(group.code()), GroupAction.GROUP_ADDED, group.label() + ": " + group.source());
        return group;
    }
}
