package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;

/** An officer confirms for many agreements at once that they were signed on paper as other parties have recorded it. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ConfirmSignings {

    private final SigningActions actions;
    private final ExchangeOfficer officer;

    @Inject
    public ConfirmSignings(SigningActions actions, ExchangeOfficer officer) {
        this.actions = actions;
        this.officer = officer;
    }

    /** The agreements whose signatures are confirmed. */
    public record SigningsConfirmed(@Described("Codes") List<String> agreements) {}

    /**
     * @param confirmed codes of the agreements whose signatures the officer's side has confirmed by it
     * @param passedOver codes of those that do not wait for its confirmation
     */
    public record Done(List<String> confirmed, List<String> passedOver) {}

    /**
     * @throws NotFound when the officer acts for none of the parties of one of them
     * @throws Invalid {@code required}, {@code too-many} for {@code agreements}
     */
    public Done execute(SigningsConfirmed wanted) {
        var codes = new LinkedHashSet<>(wanted.agreements());
        new Invalid.Collector()
                .check(!codes.isEmpty(), "agreements", "required")
                .check(codes.size() <= RecordSignings.MOST, "agreements", "too-many", RecordSignings.MOST)
                .throwIfAny();
        var by = Signatory.of(officer.caller());
        var confirmed = new ArrayList<String>();
        var passedOver = new ArrayList<String>();
        for (var code : codes) {
            var agreement = officer.lockedAgreement(code);
            var waiting = officer.among(agreement.parties()).stream()
                    .filter(party -> actions.waitsFor(agreement, party))
                    .toList();
            waiting.forEach(party -> actions.confirm(agreement, party, by));
            (waiting.isEmpty() ? passedOver : confirmed).add(code);
        }
        return new Done(confirmed, passedOver);
    }
}
