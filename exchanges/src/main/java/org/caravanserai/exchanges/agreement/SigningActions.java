package org.caravanserai.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.PaperSignature;
import org.caravanserai.domain.exchanges.agreement.PaperSigning;
import org.caravanserai.domain.exchanges.agreement.PaperSignings;
import org.caravanserai.domain.exchanges.agreement.Revision;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.SigningEmails;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Records that agreements were signed on paper, and what the other parties say of it, whether by officers or by links. */
@ApplicationScoped
public class SigningActions {

    private final Agreements agreements;
    private final PaperSignings signings;
    private final AgreementEffects effects;
    private final SigningEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public SigningActions(
            Agreements agreements,
            PaperSignings signings,
            AgreementEffects effects,
            SigningEmails emails,
            History history,
            Clock clock) {
        this.agreements = agreements;
        this.signings = signings;
        this.effects = effects;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The latest revision was signed on paper; it is in force from now on, and its places exist.
     *
     * @param agreement locked
     * @param own parties for which the officer acts
     * @param file id of the scan; null without one
     * @throws Refused {@code agreement-over}, {@code agreement-in-force}, {@code notice-given}; {@code signing-disputed} when another party has
     *     said that this revision was not signed; {@code places-in-use}
     * @throws Invalid see {@link PaperSigning}
     */
    public void record(
            Agreement agreement,
            List<UUID> own,
            LocalDate signedOn,
            List<PaperSignature> signatures,
            @Nullable UUID file,
            Signatory recorder) {
        var latest = latest(agreement);
        if (signings.of(agreement.id(), latest.number()).isPresent()) {
            throw new Refused("signing-disputed");
        }
        var signing = history.step(
                agreement,
                AgreementAction.SIGNED_ON_PAPER,
                () -> agreement.recordSigned(latest, own, signedOn, signatures, file, recorder, clock.instant()),
                made -> summary(made, signedOn));
        signings.add(signing);
        effects.inForce(agreement, latest.terms());
        emails.recorded(agreement, signing, latest.terms(), own);
    }

    private static String summary(PaperSigning signing, LocalDate signedOn) {
        return AgreementActions.version(signing.revision()) + ", " + signedOn + ", "
                + signing.signatures().stream().map(PaperSignature::person).collect(Collectors.joining(", "));
    }

    /**
     * The party confirms that the agreement was signed like this. Confirming it again changes nothing.
     *
     * @throws Refused {@code signing-over} when no record waits for the party's answer
     */
    public void confirm(Agreement agreement, UUID party, Signatory by) {
        var signing = open(agreement);
        if (agreement.confirm(signing, party, by, clock.instant())) {
            history.record(
                    agreement.id(), AgreementAction.SIGNING_CONFIRMED, AgreementActions.version(signing.revision()));
            emails.answered(
                    agreement, signing, revision(agreement, signing.revision()).terms(), party, null);
        }
    }

    /**
     * The party says that it was not signed like this, which takes the revision out of force.
     *
     * @throws Refused {@code signing-over} when no record waits for the party's answer
     * @throws Invalid {@code required} for {@code reason}
     */
    public void object(Agreement agreement, UUID party, Signatory by, String reason) {
        var signing = open(agreement);
        var terms = revision(agreement, signing.revision()).terms();
        history.step(
                agreement,
                AgreementAction.SIGNING_DISPUTED,
                reason.strip(),
                () -> agreement.object(
                        signing, latest(agreement), earlier(agreement, signing), party, by, reason, clock.instant()));
        effects.outOfForce(agreement, earlier(agreement, signing));
        emails.answered(agreement, signing, terms, party, reason.strip());
    }

    /**
     * The side that recorded it takes the record back.
     *
     * @throws Refused {@code signing-over} when another party has answered
     */
    public void takeBack(Agreement agreement, Set<UUID> own) {
        var signing = open(agreement);
        history.step(
                agreement,
                AgreementAction.SIGNING_TAKEN_BACK,
                null,
                () -> agreement.takeBack(signing, latest(agreement), earlier(agreement, signing), own));
        effects.outOfForce(agreement, earlier(agreement, signing));
        emails.takenBack(agreement, signing, latest(agreement).terms());
    }

    /** Whether the agreement is in force by a record that this party has not confirmed. */
    boolean waitsFor(Agreement agreement, UUID party) {
        var number = agreement.revisionInForce();
        return number != null
                && signings.of(agreement.id(), number)
                        .filter(signing -> signing.isOpen(agreement) && !signing.isConfirmedBy(party))
                        .isPresent();
    }

    private PaperSigning open(Agreement agreement) {
        var number = agreement.revisionInForce();
        if (number == null) {
            throw new Refused("signing-over");
        }
        return signings.of(agreement.id(), number).orElseThrow(() -> new Refused("signing-over"));
    }

    private @Nullable Revision earlier(Agreement agreement, PaperSigning signing) {
        var number = signing.revisionBefore();
        return number == null ? null : revision(agreement, number);
    }

    private Revision latest(Agreement agreement) {
        return revision(agreement, agreement.revision());
    }

    private Revision revision(Agreement agreement, int number) {
        return agreements.revision(agreement.id(), number).orElseThrow();
    }
}
