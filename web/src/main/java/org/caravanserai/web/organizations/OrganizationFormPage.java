package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.platform.organizations.EditOrganization;
import org.caravanserai.platform.organizations.EditableOrganization;
import org.caravanserai.platform.organizations.OpenForEditing;
import org.caravanserai.platform.organizations.OrganizationFormReader;
import org.caravanserai.platform.organizations.ReadOrganizationHistory;
import org.caravanserai.platform.organizations.RegisterOrganization;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of an organization, new or known. */
@Named
@RequestScoped
public class OrganizationFormPage {

    @Inject
    private RequestParameters parameters;

    @Inject
    private OpenForEditing open;

    @Inject
    private RegisterOrganization register;

    @Inject
    private ResemblingPage resembling;

    @Inject
    private EditOrganization edit;

    @Inject
    private OrganizationFormReader reader;

    @Inject
    private ShowOrganization show;

    @Inject
    private ReadOrganizationHistory history;

    @Inject
    private Notices notices;

    @Inject
    private Frame frame;

    private final OrganizationFields fields = new OrganizationFields();
    private @Nullable EditableOrganization known;
    private long version;

    @PostConstruct
    void read() {
        if (parameters.textOrNull("slug") != null) {
            var organization = open.execute(parameters.slug());
            known = organization;
            version = organization.version();
            var parent = show.execute(organization.slug()).parent();
            fields.setParent(parent == null ? null : parent.slug());
        }
        fields.show(profile(), frame.getLanguageTags());
    }

    private @Nullable OrganizationProfile profile() {
        return known == null ? null : known.profile();
    }

    public void save() {
        var profile = reader.read(fields.form());
        if (known == null && resembling.asksFirst(profile)) {
            return;
        }
        if (known == null) {
            var slug = register.execute(profile, resembling.getDifference());
            notices.done("organizations.form.registered");
            Faces.redirect("/manage/organizations/%s", slug);
        } else {
            var waiting = edit.execute(known.slug(), version, profile);
            notices.done(waiting ? "organizations.form.waiting" : "organizations.form.saved");
            Faces.redirect("/manage/organizations/%s", known.slug());
        }
    }

    public OrganizationFields getFields() {
        return fields;
    }

    /** Null for a new one. */
    public @Nullable EditableOrganization getKnown() {
        return known;
    }

    public List<HistoryLine> getHistory() {
        return known == null ? List.of() : history.execute(known.slug());
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
