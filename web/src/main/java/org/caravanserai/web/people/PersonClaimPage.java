package org.caravanserai.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.people.ClaimPerson;
import org.caravanserai.platform.people.LookAtPersonClaim;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page behind the link to a record. A button takes it over, because mail programs open links on their own. */
@Named
@RequestScoped
public class PersonClaimPage {

    private final RequestParameters parameters;
    private final LookAtPersonClaim look;
    private final ClaimPerson claim;
    private final Notices notices;

    private LookAtPersonClaim.@Nullable Offer offer;

    @Inject
    PersonClaimPage(RequestParameters parameters, LookAtPersonClaim look, ClaimPerson claim, Notices notices) {
        this.parameters = parameters;
        this.look = look;
        this.claim = claim;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        offer = look.execute(secret()).orElse(null);
    }

    public void claim() {
        claim.execute(secret());
        notices.done("people.claim.done");
        Faces.redirect("/my");
    }

    private Secret secret() {
        return new Secret(getToken());
    }

    /** Null when the link is not good any more. */
    public LookAtPersonClaim.@Nullable Offer getOffer() {
        return offer;
    }

    /** The address of this page, as part of another one. */
    public String getReturnAddress() {
        return URLEncoder.encode(ClaimLink.path(secret()), StandardCharsets.UTF_8);
    }

    public String getToken() {
        return parameters.text("token");
    }
}
