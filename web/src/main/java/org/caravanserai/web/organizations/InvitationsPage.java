package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.organizations.InviteMember;
import org.caravanserai.platform.organizations.ListGivenRoles;
import org.caravanserai.platform.organizations.ListInvitations;
import org.caravanserai.platform.organizations.ListInvitations.OpenInvitation;
import org.caravanserai.platform.organizations.WithdrawMemberInvitation;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The part of the members' page where a manager invites people and sees who has not answered yet. */
@Named
@RequestScoped
public class InvitationsPage {

    private final RequestParameters parameters;
    private final InviteMember invite;
    private final ListInvitations list;
    private final ListGivenRoles roles;
    private final WithdrawMemberInvitation withdraw;
    private final Texts texts;
    private final Notices notices;
    private List<OpenInvitation> open = List.of();

    private @Nullable String email;

    private OrganizationRole role = OrganizationRole.EVENT_ORGANIZER;

    private @Nullable LocalDate until;

    @Inject
    InvitationsPage(
            RequestParameters parameters,
            InviteMember invite,
            ListInvitations list,
            ListGivenRoles roles,
            WithdrawMemberInvitation withdraw,
            Texts texts,
            Notices notices) {
        this.parameters = parameters;
        this.invite = invite;
        this.list = list;
        this.roles = roles;
        this.withdraw = withdraw;
        this.texts = texts;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        open = list.execute(parameters.slug());
    }

    public void invite() {
        invite.execute(parameters.slug(), EmailAddress.of(String.valueOf(email)), role, until);
        done("organizations.invitations.sent");
    }

    /**
     * @throws Conflict when the list is another than the one that was shown: the button may then stand in the row of
     *     somebody else
     */
    public void withdraw(UUID id) {
        if (!parameters.text("shownInvitations").equals(getShown())) {
            throw new Conflict("changed-meanwhile");
        }
        withdraw.execute(parameters.slug(), id);
        done("organizations.invitations.withdrawn");
    }

    private void done(String key) {
        notices.done(key);
        Faces.redirect("/manage/organizations/%s/members", parameters.slug());
    }

    /** A fingerprint of the listed invitations and their order. */
    public String getShown() {
        return Integer.toHexString(
                open.stream().map(OpenInvitation::id).toList().hashCode());
    }

    /** The roles that the caller can give. */
    public List<OrganizationChoices.Choice> getRoles() {
        return roles.execute(parameters.slug()).stream()
                .map(each -> new OrganizationChoices.Choice(each.name(), texts.of("organizations.role." + each)))
                .toList();
    }

    public List<OpenInvitation> getOpen() {
        return open;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public OrganizationRole getRole() {
        return role;
    }

    public void setRole(OrganizationRole role) {
        this.role = role;
    }
}
