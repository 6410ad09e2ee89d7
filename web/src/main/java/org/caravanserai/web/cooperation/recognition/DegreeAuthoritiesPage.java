package org.caravanserai.web.cooperation.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.recognition.ListDegreeAuthorities;
import org.caravanserai.cooperation.recognition.NameDegreeAuthority;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthority;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Who evaluates foreign degrees in each country, and the form that names one. */
@Named
@RequestScoped
public class DegreeAuthoritiesPage {

    private final ListDegreeAuthorities list;
    private final NameDegreeAuthority save;
    private final LocalizedCountryNames names;
    private final Notices notices;

    private final Form<DegreeAuthority> form = Form.of(DegreeAuthority.class);

    @Inject
    DegreeAuthoritiesPage(
            ListDegreeAuthorities list, NameDegreeAuthority save, LocalizedCountryNames names, Notices notices) {
        this.list = list;
        this.save = save;
        this.names = names;
        this.notices = notices;
    }

    public List<DegreeAuthority> getItems() {
        return list.execute();
    }

    public void save() {
        var authority = form.read();
        save.execute(authority);
        notices.done(
                "cooperation.authorities.saved", names.of(authority.country().value()));
        Faces.redirect("/manage/cooperation/authorities");
    }

    public Form<DegreeAuthority> getForm() {
        return form;
    }
}
