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
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A list of countries changes: another version of it holds from a day on, and what was computed before keeps its version. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class AddGroupVersion {

    private final ReferenceData reference;
    private final CountryGroupVersions versions;
    private final History history;

    @Inject
    public AddGroupVersion(ReferenceData reference, CountryGroupVersions versions, History history) {
        this.reference = reference;
        this.versions = versions;
        this.history = history;
    }

    /**
     * Another version of a list.
     *
     * @param alias another name for exactly this version
     * @param countries each with its region where it has not been in the list before
     */
    public record GroupVersionForm(
            LocalDate validFrom,

            @Longest(GroupDraft.MAX_SOURCE) @Nullable String alias,

            @Longest(GroupDraft.MAX_SOURCE) String source,
            List<ListedCountry> countries) {}

    /**
     * @param code of the group
     * @return the version as it is kept
     * @throws NotFound when there is no such group
     * @throws Invalid each fault with its field
     */
    public CountryGroup execute(String code, GroupVersionForm form) {
        var alias = form.alias();
        var draft = new GroupDraft(
                form.validFrom(),
                alias == null ? null : alias.toUpperCase(Locale.ROOT),
                form.source(),
                form.countries().stream().map(ListedCountry::member).toList());
        var version = CountryGroups.next(reference.groups(), code, draft);
        versions.add(version);
        history.record(GroupAction.id(code), GroupAction.VERSION_ADDED, version.label() + ": " + version.source());
        return version;
    }
}
