package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.project.DecideBenefit;
import org.caravanserai.cooperation.project.MyVerifications;
import org.caravanserai.domain.cooperation.project.BenefitClaim;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The benefits that the person is asked to verify, and the one that the address names. */
@Named
@RequestScoped
public class VerificationPage {

    private final MyVerifications list;
    private final DecideBenefit decide;
    private final EntryStep step;
    private final Notices notices;
    private @Nullable List<BenefitClaim> claims;
    private @Nullable String reason;

    @Inject
    VerificationPage(MyVerifications list, DecideBenefit decide, EntryStep step, Notices notices) {
        this.list = list;
        this.decide = decide;
        this.step = step;
        this.notices = notices;
    }

    public List<BenefitClaim> getClaims() {
        var found = claims;
        if (found == null) {
            found = list.execute();
            claims = found;
        }
        return found;
    }

    /**
     * The claim that the address names.
     *
     * @throws NotFound when the person is not asked about it
     */
    public BenefitClaim getClaim() {
        var number = step.number("number");
        var project = step.text("slug");
        return getClaims().stream()
                .filter(claim -> claim.project().equals(project) && claim.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public void confirm() {
        decide(true, "cooperation.verification.confirmed");
    }

    public void sendBack() {
        decide(false, "cooperation.verification.returned");
    }

    private void decide(boolean confirmed, String done) {
        decide.execute(step.slug(), step.number("number"), step.seen(), confirmed, reason);
        notices.done(done);
        Faces.redirect("/my/verifications");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
