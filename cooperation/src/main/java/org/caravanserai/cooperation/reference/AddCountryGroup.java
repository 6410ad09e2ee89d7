package org.caravanserai.cooperation.reference;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroupVersions;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.GroupAction;
import org.caravanserai.domain.cooperation.reference.GroupDraft;
import org.caravanserai.domain.cooperation.reference.ListedCountry;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

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
     * A list that is new, with its first version.
     *
     * @param code that names the list in addresses and files, for example {@code SCO}
     * @param source who drew up the list
     * @param countries each with its region where the list has regions
     */
    public record CountryGroupForm(
            @Longest(GroupDraft.MAX_SOURCE) String code,
            LocalizedText name,
            LocalDate validFrom,
            @Longest(GroupDraft.MAX_SOURCE) String source,
            List<ListedCountry> countries) {}

    /**
     * @return the first version
     * @throws Invalid each fault with its field
     */
    public CountryGroup execute(CountryGroupForm form) {
        var members = form.countries().stream().map(ListedCountry::member).toList();
        var group = CountryGroups.first(
                reference.groups(),
                form.code().toUpperCase(Locale.ROOT),
                form.name(),
                new GroupDraft(form.validFrom(), null, form.source(), members));
        versions.begin(group);
        history.record(GroupAction.id(group.code()), GroupAction.GROUP_ADDED, group.label() + ": " + group.source());
        return group;
    }
}
