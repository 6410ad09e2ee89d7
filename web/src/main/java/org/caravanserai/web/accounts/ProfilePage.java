package org.caravanserai.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.platform.accounts.EditMyProfile;
import org.caravanserai.platform.accounts.ShowMyProfile;
import org.caravanserai.platform.documents.PrintableNames;
import org.caravanserai.web.shell.Languages;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.omnifaces.util.Faces;

/** The form of the person's profile. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShowMyProfile show;

    @Inject
    private EditMyProfile edit;

    @Inject
    private AffiliationChoice affiliations;

    @Inject
    private PageContext pageContext;

    @Inject
    private Notices notices;

    @Inject
    private PrintableNames names;

    private ProfileForm form = new ProfileForm();

    public void load() {
        form = ProfileForm.of(show.execute(), pageContext.getLanguage());
    }

    public List<String> suggest(String words) {
        return affiliations.suggestions(words, pageContext.getLanguage());
    }

    public void save() {
        var organization = form.isAffiliationUnchanged()
                ? form.getOrganization()
                : affiliations.organization(form.getAffiliationOrEmpty()).orElse(null);
        var profile = form.profile(organization);
        edit.execute(profile, form.getVersion());
        if (Languages.ALL.contains(form.getPreferredLanguage())) {
            Languages.remember(form.getPreferredLanguage(), Faces.getRequest(), Faces.getResponse());
        }
        notices.done("accounts.profile.done");
        if (!names.isOwnPrintable(profile.name())) {
            notices.warn("accounts.profile.ownNameNotPrinted");
        }
        Faces.redirect("/my/account");
    }

    public ProfileForm getForm() {
        return form;
    }
}
