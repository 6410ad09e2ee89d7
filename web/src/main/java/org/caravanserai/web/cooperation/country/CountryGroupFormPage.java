package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.caravanserai.cooperation.reference.AddCountryGroup;
import org.caravanserai.cooperation.reference.AddCountryGroup.CountryGroupForm;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.FormTexts;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A list of countries that is new. */
@Named
@RequestScoped
public class CountryGroupFormPage {

    private final AddCountryGroup add;
    private final Notices notices;

    private final Form<CountryGroupForm> form = Form.of(CountryGroupForm.class);
    private @Nullable Region region;

    @Inject
    CountryGroupFormPage(AddCountryGroup add, Notices notices) {
        this.add = add;
        this.notices = notices;
    }

    public void save() {
        var typed = form.read();
        var group = add.execute(new CountryGroupForm(
                typed.code(),
                typed.name(),
                typed.validFrom(),
                typed.source(),
                FormTexts.withRegion(typed.countries(), region, Set.of())));
        notices.done("cooperation.groups.added", group.label());
        Faces.redirect("/manage/cooperation/groups?group=%s", group.code());
    }

    public Form<CountryGroupForm> getForm() {
        return form;
    }

    /** The region of all of them, where they have one in common. */
    public @Nullable Region getRegion() {
        return region;
    }

    public void setRegion(@Nullable Region region) {
        this.region = region;
    }
}
