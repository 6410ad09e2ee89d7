package org.caravanserai.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.SignInLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.accounts.ConfirmAccount;
import org.caravanserai.platform.accounts.DisableAccount;
import org.caravanserai.platform.accounts.EnableAccount;
import org.caravanserai.platform.accounts.ListSignIns;
import org.caravanserai.platform.accounts.SendPasswordLink;
import org.caravanserai.platform.accounts.SetPlatformRoles;
import org.caravanserai.platform.accounts.ShowAccount;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One person as administrators see them: roles, access to the account, and history. */
@Named
@ViewScoped
public class UserPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShowAccount show;

    @Inject
    private SetPlatformRoles setRoles;

    @Inject
    private DisableAccount disable;

    @Inject
    private EnableAccount enable;

    @Inject
    private ConfirmAccount confirm;

    @Inject
    private SendPasswordLink passwordLink;

    @Inject
    private ListSignIns listSignIns;

    @Inject
    private Notices notices;

    private String id = "";
    private List<String> roles = new ArrayList<>();
    private @Nullable String why;
    private @Nullable String reason;
    private @Nullable String confirmation;
    private transient @Nullable List<SignInLine> signIns;
    private transient ShowAccount.@Nullable Found found;

    public void load() {
        found = show.execute(accountId());
        roles = new ArrayList<>(found.account().roles().stream().map(Enum::name).toList());
    }

    public void saveRoles() {
        var wanted = EnumSet.noneOf(PlatformRole.class);
        roles.forEach(role -> wanted.add(PlatformRole.valueOf(role)));
        setRoles.execute(accountId(), wanted, Objects.requireNonNullElse(why, ""));
        done("accounts.user.roles.done");
    }

    public void confirm() {
        confirm.execute(accountId(), Reason.of(confirmation));
        done("accounts.user.confirmed");
    }

    public void sendPasswordLink() {
        passwordLink.execute(accountId());
        done("accounts.user.passwordLink.done");
    }

    public void disable() {
        disable.execute(accountId(), Objects.requireNonNullElse(reason, ""));
        done("accounts.user.disabled");
    }

    public void enable() {
        enable.execute(accountId(), Objects.requireNonNullElse(reason, ""));
        done("accounts.user.enabled");
    }

    private void done(String key) {
        notices.done(key);
        Faces.redirect("/admin/users/" + accountId());
    }

    private UUID accountId() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }

    public ShowAccount.Found getFound() {
        if (found == null) {
            found = show.execute(accountId());
        }
        return found;
    }

    public List<SignInLine> getSignIns() {
        var known = signIns;
        if (known == null) {
            known = listSignIns.execute(accountId(), OwnSignIns.LATEST).items();
            signIns = known;
        }
        return known;
    }

    public boolean isGone() {
        return getFound().account().state() == AccountState.DELETED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(@Nullable String confirmation) {
        this.confirmation = confirmation;
    }
}
