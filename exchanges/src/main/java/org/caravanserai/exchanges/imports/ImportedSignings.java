package org.caravanserai.exchanges.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.PaperSignature;
import org.caravanserai.domain.exchanges.agreement.PaperSignings;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.agreement.SigningActions;

/** Agreements that are signed according to their table are in force, as recorded by the side whose table it is. */
@ApplicationScoped
class ImportedSignings {

    private final SigningActions actions;
    private final PaperSignings signings;
    private final ExchangeOfficer officer;

    @Inject
    ImportedSignings(SigningActions actions, PaperSignings signings, ExchangeOfficer officer) {
        this.actions = actions;
        this.signings = signings;
        this.officer = officer;
    }

    /**
     * Records the latest signature that one of the lines names. What is in force already, ending, or disputed by the other side stays as it is.
     *
     * @param agreement into which the lines went, locked
     */
    void record(Agreement agreement, UUID own, List<AgreementLines.Read> lines) {
        var signed = lines.stream()
                .map(AgreementLines.Read::content)
                .filter(line -> line.signedOn() != null)
                .max(Comparator.comparing(line -> Objects.requireNonNull(line.signedOn())));
        if (signed.isEmpty()
                || Integer.valueOf(agreement.revision()).equals(agreement.revisionInForce())
                || agreement.endsAfter() != null
                || signings.of(agreement.id(), agreement.revision()).isPresent()) {
            return;
        }
        var line = signed.get();
        actions.record(
                agreement,
                List.of(own),
                Objects.requireNonNull(line.signedOn()),
                List.of(new PaperSignature(own, line.signedBy(), null)),
                null,
                Signatory.of(officer.caller()));
    }
}
