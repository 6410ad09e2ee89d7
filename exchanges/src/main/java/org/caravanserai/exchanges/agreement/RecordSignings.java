package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.PaperSignature;
import org.caravanserai.domain.exchanges.agreement.PaperSigning;
import org.caravanserai.domain.exchanges.agreement.PaperSignings;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** An officer records for many agreements at once that they were signed on paper, on the same day and by the same person of the own side. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RecordSignings {

    /** Agreements at once. */
    public static final int MOST = 1_000;

    private final SigningActions actions;
    private final ExchangeOfficer officer;
    private final PaperSignings signings;
    private final Clock clock;

    @Inject
    public RecordSignings(SigningActions actions, ExchangeOfficer officer, PaperSignings signings, Clock clock) {
        this.clock = clock;
        this.actions = actions;
        this.officer = officer;
        this.signings = signings;
    }

    /** The record of many agreements, each signed for the own side by the same person. */
    public record AgreementsSigned(
            @Described("Codes") List<String> agreements,
            LocalDate signedOn,
            String name,
            @Nullable String capacity) {}

    /**
     * @param recorded codes of the agreements that are in force by it
     * @param passedOver codes of those that are in force already, were withdrawn, are ending, or whose version another party has disputed
     */
    public record Done(List<String> recorded, List<String> passedOver) {}

    /**
     * @throws NotFound when the officer acts for none of the parties of one of them
     * @throws Invalid each fault with its field; {@code required}, {@code too-many} for {@code agreements}, {@code in-the-future} for
     *     {@code signedOn}, whether or not one of them is passed over
     */
    public Done execute(AgreementsSigned signed) {
        var codes = new LinkedHashSet<>(signed.agreements());
        var latest = PaperSigning.latestDay(clock.instant());
        new Invalid.Collector()
                .check(!codes.isEmpty(), "agreements", "required")
                .check(codes.size() <= MOST, "agreements", "too-many", MOST)
                .check(!signed.name().isBlank(), "name", "required")
                .check(!signed.signedOn().isAfter(latest), "signedOn", "in-the-future", latest)
                .throwIfAny();
        var recorded = new ArrayList<String>();
        var passedOver = new ArrayList<String>();
        for (var code : codes) {
            var agreement = officer.lockedAgreement(code);
            if (!isRecordable(agreement)) {
                passedOver.add(code);
                continue;
            }
            var own = officer.among(agreement.parties());
            actions.record(
                    agreement,
                    own,
                    signed.signedOn(),
                    List.of(new PaperSignature(own.get(0), signed.name(), signed.capacity())),
                    null,
                    Signatory.of(officer.caller()));
            recorded.add(code);
        }
        return new Done(recorded, passedOver);
    }

    private boolean isRecordable(Agreement agreement) {
        return (agreement.state() == AgreementState.DRAFT || agreement.state() == AgreementState.PROPOSED)
                && signings.of(agreement.id(), agreement.revision()).isEmpty();
    }
}
