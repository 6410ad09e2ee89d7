package org.caravanserai.web.centers.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.team.ChangeCenterRoleEnd;
import org.caravanserai.centers.team.EndCenterRole;
import org.caravanserai.centers.team.InviteToCenter;
import org.caravanserai.centers.team.ShowCenterTeam;
import org.caravanserai.centers.team.WithdrawCenterInvitation;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Who has a role at one center only: invited by email, each with a last day, ended with a reason. */
@Named
@RequestScoped
public class CenterTeamPage {

    private final ShowCenterTeam show;
    private final InviteToCenter invite;
    private final EndCenterRole end;
    private final ChangeCenterRoleEnd change;
    private final WithdrawCenterInvitation withdraw;
    private final Texts texts;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Form<InviteToCenter.CenterInvitation> form = Form.of(InviteToCenter.CenterInvitation.class);
    private ShowCenterTeam.@Nullable Team team;
    private @Nullable String reason;
    private @Nullable LocalDate until;
    private boolean untilGiven;

    @Inject
    CenterTeamPage(
            ShowCenterTeam show,
            InviteToCenter invite,
            EndCenterRole end,
            ChangeCenterRoleEnd change,
            WithdrawCenterInvitation withdraw,
            Texts texts,
            Notices notices,
            RequestParameters parameters) {
        this.show = show;
        this.invite = invite;
        this.end = end;
        this.change = change;
        this.withdraw = withdraw;
        this.texts = texts;
        this.notices = notices;
        this.parameters = parameters;
        form.put("role", OrganizationRole.CENTER_EXAM_OFFICER.name());
    }

    /**
     * @throws NotFound when the visitor does not direct the center
     */
    public ShowCenterTeam.Team getTeam() {
        var shown = team == null ? show.execute(address()) : team;
        team = shown;
        return shown;
    }

    public void invite() {
        invite.execute(address(), form.read());
        done("centers.team.invited");
    }

    /**
     * The role that the address names.
     *
     * @throws NotFound when nobody has it
     */
    public RoleLine getLine() {
        var role = parameters.constant(OrganizationRole.class, "role");
        var account = parameters.identity("account");
        return getTeam().roles().stream()
                .filter(each -> each.role() == role && each.accountId().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public void end() {
        var line = getLine();
        end.execute(address(), line.accountId(), line.role(), Reason.of(reason));
        done("centers.team.ended");
    }

    /** Saves another last day of the role that the address names. */
    public void saveEnd() {
        var line = getLine();
        change.execute(address(), line.accountId(), line.role(), until);
        done("organizations.members.endChanged");
    }

    /** The last day that stands in the form: at first that of the role. */
    public @Nullable LocalDate getUntil() {
        return untilGiven ? until : getLine().until();
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
        untilGiven = true;
    }

    /** A fingerprint of the listed invitations and their order. */
    public String getMark() {
        return Integer.toHexString(
                getTeam().invited().stream().map(OpenInvitation::id).toList().hashCode());
    }

    /**
     * @throws Conflict when the list is another than the one that was shown: the button may then stand in the row of somebody else
     */
    public void withdraw(UUID invitation) {
        if (!parameters.text("shownInvitations").equals(getMark())) {
            throw new Conflict("changed-meanwhile");
        }
        withdraw.execute(address(), invitation);
        done("centers.team.withdrawn");
    }

    private Slug address() {
        return CenterAddress.of(getSlug());
    }

    private void done(String key) {
        notices.done(key);
        Faces.redirect("/manage/centers/%s/team", getSlug());
    }

    /** The roles, each with what it allows. */
    public List<SelectItem> getRoles() {
        return CenterRoles.ALL.stream()
                .map(role -> new SelectItem(role.name(), texts.of("organizations.role." + role)))
                .toList();
    }

    public OrganizationRole[] getExplained() {
        return CenterRoles.ALL.toArray(OrganizationRole[]::new);
    }

    public String getSlug() {
        return parameters.text("slug");
    }

    public Form<InviteToCenter.CenterInvitation> getForm() {
        return form;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
