package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.recognition.ListDegreeAuthorities;
import org.caravanserai.cooperation.recognition.NameDegreeAuthority;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthority;
import org.caravanserai.web.cooperation.view.CountryNames;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Who evaluates foreign degrees in each country, and the form that names one. */
@Named
@RequestScoped
public class DegreeAuthoritiesPage {

    private final ListDegreeAuthorities list;
    private final NameDegreeAuthority save;
    private final CountryNames names;
    private final Notices notices;

    private final Map<String, String> name = new HashMap<>();
    private @Nullable String country;
    private @Nullable String website;

    @Inject
    DegreeAuthoritiesPage(ListDegreeAuthorities list, NameDegreeAuthority save, CountryNames names, Notices notices) {
        this.list = list;
        this.save = save;
        this.names = names;
        this.notices = notices;
    }

    public List<DegreeAuthority> getItems() {
        return list.execute();
    }

    public void save() {
        var authority = save.execute(country, new NameDegreeAuthority.DegreeAuthorityForm(name, website));
        notices.done(
                "cooperation.authorities.saved", names.of(authority.country().value()));
        Faces.redirect("/manage/cooperation/authorities");
    }

    /** The name by language. */
    public Map<String, String> getName() {
        return name;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String website) {
        this.website = website;
    }
}
