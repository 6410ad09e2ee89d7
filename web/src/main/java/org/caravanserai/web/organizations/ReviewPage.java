package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.RefuseVerification;
import org.caravanserai.platform.organizations.VerifyOrganization;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One organization before an authority: its profile, possible duplicates, and the decision. */
@Named
@RequestScoped
public class ReviewPage {

    private final OrganizationDecision decision;
    private final VerifyOrganization verify;
    private final RefuseVerification refuse;
    private final CurrentCaller caller;
    private final Notices notices;

    private @Nullable String note;

    @Inject
    ReviewPage(
            OrganizationDecision decision,
            VerifyOrganization verify,
            RefuseVerification refuse,
            CurrentCaller caller,
            Notices notices) {
        this.decision = decision;
        this.verify = verify;
        this.refuse = refuse;
        this.caller = caller;
        this.notices = notices;
    }

    @PostConstruct
    void requireAuthority() {
        if (!caller.get().may(Permission.VERIFY_ORGANIZATIONS)) {
            throw new NotFound("not-found");
        }
    }

    public void verify() {
        if (decision.decide(version -> verify.execute(slug(), note, version))) {
            done("organizations.review.verified");
        }
    }

    public void refuse() {
        if (decision.decide(version -> refuse.execute(slug(), note == null ? "" : note, version))) {
            done("organizations.review.refused");
        }
    }

    private void done(String key) {
        notices.done(key);
        Faces.redirect("/admin/organizations/%s", slug());
    }

    private Slug slug() {
        return Slug.of(decision.view().slug());
    }

    public OrganizationView getView() {
        return decision.view();
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
