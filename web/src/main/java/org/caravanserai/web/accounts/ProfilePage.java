package org.caravanserai.web.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.accounts.MyProfile;
import org.caravanserai.platform.accounts.EditMyProfile;
import org.caravanserai.platform.accounts.ProfileDraft;
import org.caravanserai.platform.accounts.ShowMyProfile;
import org.caravanserai.platform.documents.PrintableNames;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Languages;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of the person's profile. */
@Named
@RequestScoped
public class ProfilePage {

    private final ShowMyProfile show;
    private final EditMyProfile edit;
    private final AffiliationChoice affiliations;
    private final PageContext pageContext;
    private final RequestParameters parameters;
    private final Notices notices;
    private final PrintableNames names;

    @SuppressWarnings("NullAway.Init")
    private MyProfile mine;

    @SuppressWarnings("NullAway.Init")
    private Form<ProfileDraft> form;

    @Inject
    ProfilePage(
            ShowMyProfile show,
            EditMyProfile edit,
            AffiliationChoice affiliations,
            PageContext pageContext,
            RequestParameters parameters,
            Notices notices,
            PrintableNames names) {
        this.show = show;
        this.edit = edit;
        this.affiliations = affiliations;
        this.pageContext = pageContext;
        this.parameters = parameters;
        this.notices = notices;
        this.names = names;
    }

    @PostConstruct
    void load() {
        mine = show.execute();
        form = Form.of(ProfileDraft.class, ProfileDraft.of(mine.profile(), affiliation(), mine.version()));
        var seen = parameters.text("version");
        if (!seen.isEmpty()) {
            form.put("version", seen);
        }
    }

    private @Nullable String affiliation() {
        return mine.affiliation().isEmpty()
                ? mine.profile().affiliationText()
                : mine.affiliation().in(pageContext.getLanguage());
    }

    public List<String> suggest(String words) {
        return affiliations.suggestions(words, pageContext.getLanguage());
    }

    public void save() {
        var draft = form.read();
        var profile = draft.profile(organization(draft.affiliation()));
        edit.execute(profile, draft.version());
        var language = profile.preferredLanguage().value();
        if (Languages.ALL.contains(language)) {
            Languages.remember(language, Faces.getRequest(), Faces.getResponse());
        }
        notices.done("accounts.profile.done");
        if (!names.isOwnPrintable(profile.name())) {
            notices.warn("accounts.profile.ownNameNotPrinted");
        }
        Faces.redirect("/my/account");
    }

    private @Nullable UUID organization(@Nullable String affiliation) {
        if (Objects.equals(affiliation, affiliation())) {
            return mine.profile().affiliationOrganizationId();
        }
        return affiliation == null
                ? null
                : affiliations.organization(affiliation).orElse(null);
    }

    public Form<ProfileDraft> getForm() {
        return form;
    }
}
