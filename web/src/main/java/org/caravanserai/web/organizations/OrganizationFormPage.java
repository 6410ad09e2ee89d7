package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.platform.organizations.EditableOrganization;
import org.caravanserai.platform.organizations.OpenForEditing;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The form of an organization, new or known. */
@Named
@RequestScoped
public class OrganizationFormPage {

    private final RequestParameters parameters;
    private final OpenForEditing open;
    private final ShowOrganization show;
    private final OrganizationSaving saving;
    private final PageContext pageContext;
    private final OrganizationFields fields = new OrganizationFields();

    private @Nullable EditableOrganization known;

    private long version;

    @Inject
    OrganizationFormPage(
            RequestParameters parameters,
            OpenForEditing open,
            ShowOrganization show,
            OrganizationSaving saving,
            PageContext pageContext) {
        this.parameters = parameters;
        this.open = open;
        this.show = show;
        this.saving = saving;
        this.pageContext = pageContext;
    }

    @PostConstruct
    void read() {
        if (parameters.textOrNull("slug") != null) {
            var organization = open.execute(parameters.slug());
            known = organization;
            version = organization.version();
            var parent = show.execute(organization.slug()).parent();
            fields.setParent(parent == null ? null : parent.slug());
        }
        fields.show(profile(), pageContext.getLanguageTags());
    }

    private @Nullable OrganizationProfile profile() {
        return known == null ? null : known.profile();
    }

    public void save() {
        if (known == null) {
            saving.register(fields.form());
        } else {
            saving.edit(known.slug(), version, fields.form());
        }
    }

    public OrganizationFields getFields() {
        return fields;
    }

    /** Null for a new one. */
    public @Nullable EditableOrganization getKnown() {
        return known;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
