package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.reference.AddGroupVersion;
import org.caravanserai.cooperation.reference.ListCountryGroups;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.cooperation.view.CountryNames;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Lists of countries with their versions, and the next version of one of them. */
@Named
@RequestScoped
public class CountryGroupsPage {

    private static final String PAGE = "/manage/cooperation/groups";

    private final ListCountryGroups list;
    private final AddGroupVersion add;
    private final RequestParameters parameters;
    private final CountryNames names;
    private final Notices notices;
    private @Nullable List<CountryGroup> groups;

    private @Nullable LocalDate validFrom;
    private @Nullable String alias;
    private @Nullable String source;
    private @Nullable List<String> countries;
    private @Nullable String region;

    @Inject
    CountryGroupsPage(
            ListCountryGroups list,
            AddGroupVersion add,
            RequestParameters parameters,
            Notices notices,
            CountryNames names) {
        this.list = list;
        this.add = add;
        this.parameters = parameters;
        this.notices = notices;
        this.names = names;
    }

    /** All versions, the latest of each group first. */
    public List<CountryGroup> getVersions() {
        return groups().stream()
                .filter(group -> group.code().equals(getCode()))
                .sorted(Comparator.comparingInt(CountryGroup::version).reversed())
                .toList();
    }

    private List<CountryGroup> groups() {
        var found = groups;
        if (found == null) {
            found = list.execute();
            groups = found;
        }
        return found;
    }

    /** The names of the countries of a version. */
    public String names(CountryGroup group) {
        return group.members().stream()
                .map(member -> names.of(member.country()))
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    /** The code of the group that is shown. */
    public String getCode() {
        var wanted = parameters.text("group");
        return groups().stream().anyMatch(group -> group.code().equals(wanted)) ? wanted : CountryGroup.DEFAULT;
    }

    public void add() {
        var code = getCode();
        try {
            var version = add.execute(
                    code,
                    new AddGroupVersion.GroupVersionForm(
                            FormTexts.of(validFrom), alias, source, withRegion(getCountries())));
            notices.done("cooperation.groups.added", version.label());
        } catch (Invalid refusal) {
            throw FormTexts.ofWholeLists(refusal);
        }
        Faces.redirect(PAGE + "?group=%s", code);
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable String getAlias() {
        return alias;
    }

    public void setAlias(@Nullable String alias) {
        this.alias = alias;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    /** Codes of the countries of the latest version, until others are chosen. */
    public List<String> getCountries() {
        return Objects.requireNonNullElseGet(countries, () -> getVersions().stream()
                .limit(1)
                .flatMap(group -> group.members().stream())
                .map(CountryGroup.Member::country)
                .sorted()
                .toList());
    }

    public void setCountries(@Nullable List<String> countries) {
        this.countries = countries;
    }

    /** The region of the countries that no version has had yet. */
    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    private List<String> withRegion(List<String> codes) {
        var known = getVersions().stream()
                .flatMap(group -> group.members().stream())
                .map(CountryGroup.Member::country)
                .collect(Collectors.toSet());
        return FormTexts.withRegion(codes, region, known);
    }
}
