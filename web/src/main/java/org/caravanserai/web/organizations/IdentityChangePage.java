package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.organizations.DecideOnOrganizationChange;
import org.caravanserai.platform.organizations.ShowOrganizationChange;
import org.caravanserai.platform.organizations.WithdrawOrganizationChange;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The part of an organization's working pages with the change of identity that waits: decided by the authority, withdrawn by a manager. */
@Named
@RequestScoped
public class IdentityChangePage {

    private final RequestParameters parameters;
    private final ShowOrganizationChange show;
    private final DecideOnOrganizationChange decide;
    private final WithdrawOrganizationChange withdraw;
    private final Notices notices;

    private ShowOrganizationChange.@Nullable Proposal change;

    private long version;

    private @Nullable String note;

    @Inject
    IdentityChangePage(
            RequestParameters parameters,
            ShowOrganizationChange show,
            DecideOnOrganizationChange decide,
            WithdrawOrganizationChange withdraw,
            Notices notices) {
        this.parameters = parameters;
        this.show = show;
        this.decide = decide;
        this.withdraw = withdraw;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        if (parameters.textOrNull("slug") != null) {
            change = show.execute(parameters.slug()).orElse(null);
            version = change == null ? 0 : change.version();
        }
    }

    public void approve() {
        decide.execute(parameters.slug(), version, true, note);
        done("/admin/organizations/%s", "approved");
    }

    public void refuse() {
        decide.execute(parameters.slug(), version, false, note);
        done("/admin/organizations/%s", "refused");
    }

    public void withdraw() {
        withdraw.execute(parameters.slug());
        done("/manage/organizations/%s", "withdrawn");
    }

    private void done(String page, String what) {
        notices.done("organizations.change." + what);
        Faces.redirect(page, parameters.slug());
    }

    /** Null when none waits. */
    public ShowOrganizationChange.@Nullable Proposal getChange() {
        return change;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
