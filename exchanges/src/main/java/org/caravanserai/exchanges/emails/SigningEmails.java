package org.caravanserai.exchanges.emails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.PaperSigning;
import org.jspecify.annotations.Nullable;

/** Writes to the offices of the parties about agreements that were signed on paper. */
@ApplicationScoped
public class SigningEmails {

    private final ExchangeEmails emails;

    @Inject
    public SigningEmails(ExchangeEmails emails) {
        this.emails = emails;
    }

    /**
     * One side has recorded it: the others have to confirm it.
     *
     * @param own parties of the side that has recorded it
     */
    public void recorded(Agreement agreement, PaperSigning signing, AgreementTerms terms, List<UUID> own) {
        emails.aboutAgreement(
                agreement,
                ExchangeEmail.AGREEMENT_RECORDED,
                agreement.parties().stream().filter(party -> !own.contains(party)),
                signing.recordedBy(),
                terms,
                Map.of("signedOn", signing.signedOn().toString()));
    }

    /** Whether somebody of each of these parties can be asked to confirm the signatures. */
    public boolean canAsk(UUID agreement, Stream<UUID> parties) {
        return parties.allMatch(party -> emails.reaches(agreement, party));
    }

    /**
     * Another side has answered: the one that has recorded it is told.
     *
     * @param objection why the party has not confirmed it; null for a confirmation
     */
    public void answered(
            Agreement agreement, PaperSigning signing, AgreementTerms terms, UUID by, @Nullable String objection) {
        emails.aboutAgreement(
                agreement,
                objection == null ? ExchangeEmail.AGREEMENT_CONFIRMED : ExchangeEmail.AGREEMENT_DISPUTED,
                List.of(signing.recordedBy()).stream(),
                by,
                terms,
                Map.of("note", objection == null ? "" : objection));
    }

    /** The side that recorded it has taken the record back: the others are told. */
    public void takenBack(Agreement agreement, PaperSigning signing, AgreementTerms terms) {
        emails.aboutAgreement(
                agreement,
                ExchangeEmail.AGREEMENT_RECORD_TAKEN_BACK,
                agreement.parties().stream().filter(party -> !party.equals(signing.recordedBy())),
                signing.recordedBy(),
                terms,
                Map.of());
    }
}
