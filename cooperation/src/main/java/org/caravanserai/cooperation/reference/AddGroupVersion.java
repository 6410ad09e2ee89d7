package org.caravanserai.cooperation.reference;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroupVersions;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.GroupAction;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
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
     * A version as entered in a form: everything as text.
     *
     * @param alias another name for exactly this version
     * @param countries ISO 3166-1 codes, each with its region where it has not been in the list before:
     *     {@code GE:EASTERN_EUROPE_AND_CAUCASUS}
     */
    public record GroupVersionForm(
            @Nullable String validFrom,
            @Nullable String alias,
            @Nullable String source,
            @Nullable List<String> countries) {}

    /**
     * @param code of the group
     * @return the version as it is kept
     * @throws NotFound when there is no such group
     * @throws Invalid each fault with its field
     */
    public CountryGroup execute(String code, GroupVersionForm form) {
        var fields = new FormFields();
        var draft = GroupDrafts.read(fields, form);
        fields.throwIfAny();
        var version = CountryGroups.next(reference.groups(), code, Objects.requireNonNull(draft));
        versions.add(version);
        history.record(GroupAction.id(code), GroupAction.VERSION_ADDED, version.label() + ": " + version.source());
        return version;
    }
}
