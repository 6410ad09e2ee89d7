package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.organizations.EditOrganization;
import org.caravanserai.platform.organizations.OrganizationDraft;
import org.caravanserai.platform.organizations.RegisterOrganization;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Saves the form of an organization: a new one is registered, a known one changed. */
@RequestScoped
class OrganizationSaving {

    private final RegisterOrganization register;
    private final EditOrganization edit;
    private final ResemblingPage resembling;
    private final Notices notices;

    @Inject
    OrganizationSaving(
            RegisterOrganization register, EditOrganization edit, ResemblingPage resembling, Notices notices) {
        this.register = register;
        this.edit = edit;
        this.resembling = resembling;
        this.notices = notices;
    }

    /** A new one that resembles known ones is only saved when the person has said what is different. */
    void register(OrganizationDraft draft) {
        if (!resembling.asksFirst(draft)) {
            done("organizations.form.registered", register.execute(draft));
        }
    }

    void edit(Slug slug, long version, OrganizationDraft draft) {
        var waiting = edit.execute(slug, version, draft);
        done(waiting ? "organizations.form.waiting" : "organizations.form.saved", slug);
    }

    private void done(String key, Slug slug) {
        notices.done(key);
        Faces.redirect("/manage/organizations/%s", slug);
    }
}
