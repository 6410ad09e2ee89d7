package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.organizations.AcceptInvitation;
import org.caravanserai.platform.organizations.LookAtInvitation;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page behind the link of an invitation. A button accepts, because mail programs open links on their own. */
@Named
@RequestScoped
public class InvitationPage {

    private final RequestParameters parameters;
    private final LookAtInvitation look;
    private final AcceptInvitation accept;
    private final AcceptedRoles roles;
    private final Notices notices;

    private LookAtInvitation.@Nullable Offer offer;

    @Inject
    InvitationPage(
            RequestParameters parameters,
            LookAtInvitation look,
            AcceptInvitation accept,
            AcceptedRoles roles,
            Notices notices) {
        this.roles = roles;
        this.parameters = parameters;
        this.look = look;
        this.accept = accept;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        offer = look.execute(secret()).orElse(null);
    }

    public void accept() {
        var accepted = accept.execute(secret());
        notices.done("organizations.invitation.done");
        Faces.redirect(roles.page(accepted));
    }

    private Secret secret() {
        return new Secret(parameters.text("token"));
    }

    /** Null when the link is not good any more. */
    public LookAtInvitation.@Nullable Offer getOffer() {
        return offer;
    }

    /** The address of this page, as part of another one. */
    public String getReturnAddress() {
        return URLEncoder.encode("/invitation?token=" + parameters.text("token"), StandardCharsets.UTF_8);
    }

    /** The invited address, as part of another one; the form to sign up begins with it. */
    public String getAddress() {
        return offer == null ? "" : URLEncoder.encode(offer.email().value(), StandardCharsets.UTF_8);
    }

    public String getToken() {
        return parameters.text("token");
    }
}
