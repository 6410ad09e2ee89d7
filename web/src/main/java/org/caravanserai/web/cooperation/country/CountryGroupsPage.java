package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.reference.AddGroupVersion;
import org.caravanserai.cooperation.reference.AddGroupVersion.GroupVersionForm;
import org.caravanserai.cooperation.reference.ListCountryGroups;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.FormTexts;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
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
    private final LocalizedCountryNames names;
    private final Notices notices;
    private @Nullable List<CountryGroup> groups;

    private @Nullable Form<GroupVersionForm> form;
    private @Nullable Region region;

    @Inject
    CountryGroupsPage(
            ListCountryGroups list,
            AddGroupVersion add,
            RequestParameters parameters,
            Notices notices,
            LocalizedCountryNames names) {
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
        var typed = getForm().read();
        var known = getVersions().stream()
                .flatMap(group -> group.countries().stream())
                .collect(Collectors.toSet());
        var version = add.execute(
                code,
                new GroupVersionForm(
                        typed.validFrom(),
                        typed.alias(),
                        typed.source(),
                        FormTexts.withRegion(typed.countries(), region, known)));
        notices.done("cooperation.groups.added", version.label());
        Faces.redirect(PAGE + "?group=%s", code);
    }

    /** Begins with the countries of the latest version. */
    public Form<GroupVersionForm> getForm() {
        var typed = form;
        if (typed == null) {
            typed = Form.of(GroupVersionForm.class);
            typed.put("countries", latestCountries());
            form = typed;
        }
        return typed;
    }

    private List<String> latestCountries() {
        return getVersions().stream()
                .limit(1)
                .flatMap(group -> group.countries().stream())
                .sorted()
                .toList();
    }

    /** The region of the countries that no version has had yet. */
    public @Nullable Region getRegion() {
        return region;
    }

    public void setRegion(@Nullable Region region) {
        this.region = region;
    }
}
