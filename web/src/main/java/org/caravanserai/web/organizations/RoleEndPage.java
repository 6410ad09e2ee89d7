package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.organizations.ChangeRoleEnd;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.platform.organizations.ShowRole;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One role of a member: its last day, or its end at once. */
@Named
@RequestScoped
public class RoleEndPage {

    private final RequestParameters parameters;
    private final ShowRole role;
    private final ShowOrganization show;
    private final ChangeRoleEnd change;
    private final MemberRemoval removal;
    private final Notices notices;

    @SuppressWarnings("NullAway.Init")
    private OrganizationView view;

    @SuppressWarnings("NullAway.Init")
    private RoleLine line;

    private @Nullable LocalDate until;

    private @Nullable String reason;

    @Inject
    RoleEndPage(
            RequestParameters parameters,
            ShowRole role,
            ShowOrganization show,
            ChangeRoleEnd change,
            MemberRemoval removal,
            Notices notices) {
        this.parameters = parameters;
        this.role = role;
        this.show = show;
        this.change = change;
        this.removal = removal;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        var named = parameters.constant(OrganizationRole.class, "role");
        if (named == null) {
            throw new NotFound("not-found");
        }
        line = role.execute(parameters.slug(), parameters.identity("account"), named);
        view = show.execute(parameters.slug());
        until = line.until();
    }

    public void save() {
        change.execute(parameters.slug(), line.accountId(), line.role(), until);
        notices.done("organizations.members.endChanged");
        Faces.redirect("/manage/organizations/%s/members", parameters.slug());
    }

    public void end() {
        removal.remove(view, line, Reason.of(reason));
    }

    public OrganizationView getView() {
        return view;
    }

    public RoleLine getLine() {
        return line;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
