package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.AskedVerifier;
import org.caravanserai.domain.cooperation.project.BenefitClaims;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Who has been asked to verify the benefit of a result and has not answered, for those who keep the registry. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ShowAskedVerifier {

    private final BenefitClaims claims;

    @Inject
    public ShowAskedVerifier(BenefitClaims claims) {
        this.claims = claims;
    }

    /** Empty where nobody is asked. */
    public Optional<AskedVerifier> execute(Slug project, int number) {
        return claims.asked(project, number);
    }
}
