package org.caravanserai.web.organizations;

import jakarta.faces.model.SelectItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.organizations.InviteToPlace.PlaceInvitation;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
import org.caravanserai.platform.organizations.ShowPlaceTeam;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * Who has a role at one place only: invited by email, each with a last day, ended with a reason. An area names the kind of place; its pages include
 * {@code organizations/team.xhtml} and {@code organizations/team-role.xhtml}.
 */
public abstract class PlaceTeamPage {

    private final String kind;
    private final String pages;
    private final PlaceTeam team;
    private final Texts texts;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Form<PlaceInvitation> form = Form.of(PlaceInvitation.class);
    private ShowPlaceTeam.@Nullable Team shown;
    private @Nullable String reason;
    private @Nullable LocalDate until;
    private boolean untilGiven;

    /**
     * @param kind see {@link org.caravanserai.domain.organizations.RolePlace#kind()}
     * @param pages path of the pages of the places, before the slug of one
     * @param first the role that the form names at first
     */
    protected PlaceTeamPage(
            String kind,
            String pages,
            OrganizationRole first,
            PlaceTeam team,
            Texts texts,
            Notices notices,
            RequestParameters parameters) {
        this.kind = kind;
        this.pages = pages;
        this.team = team;
        this.texts = texts;
        this.notices = notices;
        this.parameters = parameters;
        form.put("role", first.name());
    }

    /**
     * @throws NotFound when the visitor gives no roles there
     */
    public ShowPlaceTeam.Team getTeam() {
        var known = shown == null ? team.shown(kind, getSlug()) : shown;
        shown = known;
        return known;
    }

    public void invite() {
        team.invite(kind, getSlug(), form.read());
        done("organizations.team.invited");
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
        team.end(kind, getSlug(), getLine(), Reason.of(reason));
        done("organizations.team.ended");
    }

    /** Saves another last day of the role that the address names. */
    public void saveEnd() {
        team.changeEnd(kind, getSlug(), getLine(), until);
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
        team.withdraw(kind, getSlug(), invitation);
        done("organizations.team.withdrawn");
    }

    /** Path of the page of a role: the one on which it is given up when it is the caller's own. */
    public String page(RoleLine line) {
        return own(line)
                ? OwnRoles.page(getTeam().place().id().toString(), line.role())
                : getAddress() + "/" + line.accountId() + "/" + line.role();
    }

    /** Whether the role is the caller's own. */
    public boolean own(RoleLine line) {
        return team.isOwn(line);
    }

    private void done(String key) {
        notices.done(key);
        Faces.redirect(pages + "%s/team", getSlug());
    }

    /** Path of the page that lists the roles. */
    public String getAddress() {
        return pages + getSlug() + "/team";
    }

    /** The roles that can be given. */
    public List<SelectItem> getRoles() {
        return getTeam().offered().stream()
                .map(role -> new SelectItem(role.name(), texts.of("organizations.role." + role)))
                .toList();
    }

    public OrganizationRole[] getExplained() {
        return getTeam().offered().toArray(OrganizationRole[]::new);
    }

    /** Whether it is known of any of the listed roles who has given it. */
    public boolean isGiversKnown() {
        return getTeam().roles().stream().anyMatch(line -> line.givenBy() != null);
    }

    public String getSlug() {
        return parameters.text("slug");
    }

    public Form<PlaceInvitation> getForm() {
        return form;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
