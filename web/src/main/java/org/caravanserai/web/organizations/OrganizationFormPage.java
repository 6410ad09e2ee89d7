package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.organizations.EditableOrganization;
import org.caravanserai.platform.organizations.OpenForEditing;
import org.caravanserai.platform.organizations.OrganizationDraft;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The form of an organization, new or known. */
@Named
@RequestScoped
public class OrganizationFormPage {

    private static final int EMPTY_ROWS = 8;

    private final RequestParameters parameters;
    private final OpenForEditing open;
    private final ShowOrganization show;
    private final OrganizationSaving saving;
    private final PageContext pageContext;
    private Form<OrganizationDraft> form = Form.of(OrganizationDraft.class);

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
            form = Form.of(
                    OrganizationDraft.class,
                    OrganizationDraft.of(
                            organization.profile(),
                            parent == null ? null : Slug.of(parent.slug()),
                            pageContext.getLanguageTags()));
        }
        form.withRows("names", form.rows("names").size() + EMPTY_ROWS);
    }

    public void save() {
        var draft = form.read();
        try {
            if (known == null) {
                saving.register(draft);
            } else {
                saving.edit(known.slug(), version, draft);
            }
        } catch (Invalid refusal) {
            throw form.inRows(refusal);
        }
    }

    public Form<OrganizationDraft> getForm() {
        return form;
    }

    /** In one field; between them stand commas or spaces. */
    public String getDomains() {
        return ((List<?>) Objects.requireNonNull(form.get("domains")))
                .stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public void setDomains(@Nullable String domains) {
        form.put("domains", domains == null ? List.of() : List.of(domains.split("[,;\\s]+", -1)));
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
