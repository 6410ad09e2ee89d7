package org.caravanserai.domain.cooperation.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Slug;

/** Reads which benefits wait for the answer of a verifier. */
public interface BenefitClaims {

    /** Those that the person is asked to verify for an organization to which the person still belongs; the first asked first. */
    List<BenefitClaim> waitingFor(UUID account);

    /** Who is asked to verify the benefit of the result and has not answered yet. */
    Optional<AskedVerifier> asked(Slug project, int number);
}
