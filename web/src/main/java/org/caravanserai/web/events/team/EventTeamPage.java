package org.caravanserai.web.events.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.events.team.ChangeEventRoleEnd;
import org.caravanserai.events.team.EndEventRole;
import org.caravanserai.events.team.InviteToEvent;
import org.caravanserai.events.team.ShowEventTeam;
import org.caravanserai.events.team.WithdrawEventInvitation;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Who helps the organizer with one event: invited by email, each with a last day, ended with a reason. */
@Named
@RequestScoped
public class EventTeamPage {

    private final ShowEventTeam show;
    private final InviteToEvent invite;
    private final EndEventRole end;
    private final ChangeEventRoleEnd change;
    private final WithdrawEventInvitation withdraw;
    private final Texts texts;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Form<InviteToEvent.EventInvitation> form = Form.of(InviteToEvent.EventInvitation.class);
    private ShowEventTeam.@Nullable Team team;
    private @Nullable String reason;
    private @Nullable LocalDate until;
    private boolean untilGiven;

    @Inject
    EventTeamPage(
            ShowEventTeam show,
            InviteToEvent invite,
            EndEventRole end,
            ChangeEventRoleEnd change,
            WithdrawEventInvitation withdraw,
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
        form.put("role", OrganizationRole.EVENT_HELPER.name());
    }

    /**
     * @throws NotFound when the visitor does not direct the event
     */
    public ShowEventTeam.Team getTeam() {
        var shown = team == null ? show.execute(getSlug()) : team;
        team = shown;
        return shown;
    }

    public void invite() {
        invite.execute(getSlug(), form.read());
        done("events.team.invited");
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
        end.execute(getSlug(), line.accountId(), line.role(), Reason.of(reason));
        done("events.team.ended");
    }

    /** Saves another last day of the role that the address names. */
    public void saveEnd() {
        var line = getLine();
        change.execute(getSlug(), line.accountId(), line.role(), until);
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
        withdraw.execute(getSlug(), invitation);
        done("events.team.withdrawn");
    }

    private void done(String key) {
        notices.done(key);
        Faces.redirect("/manage/events/%s/team", getSlug());
    }

    /** The roles, each with what it allows. */
    public List<SelectItem> getRoles() {
        return EventRoles.ALL.stream()
                .map(role -> new SelectItem(role.name(), texts.of("organizations.role." + role)))
                .toList();
    }

    public OrganizationRole[] getExplained() {
        return EventRoles.ALL.toArray(OrganizationRole[]::new);
    }

    public String getSlug() {
        return parameters.text("slug");
    }

    public Form<InviteToEvent.EventInvitation> getForm() {
        return form;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
