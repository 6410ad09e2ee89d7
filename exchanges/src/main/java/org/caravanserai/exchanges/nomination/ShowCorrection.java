package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.correction.CorrectionDirectory;
import org.caravanserai.domain.exchanges.correction.CorrectionRow;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** One correction, for the officers of both sides. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowCorrection {

    private final CorrectionDirectory corrections;
    private final ExchangeOfficer officer;

    @Inject
    public ShowCorrection(CorrectionDirectory corrections, ExchangeOfficer officer) {
        this.corrections = corrections;
        this.officer = officer;
    }

    /**
     * @param decides whether the caller's side decides on it now
     * @param withdraws whether the caller's side can take it back
     */
    public record Shown(CorrectionRow row, boolean decides, boolean withdraws) {}

    /**
     * @throws NotFound when the caller acts for neither side
     */
    public Shown execute(String code) {
        var row = corrections.byCode(code).orElseThrow(() -> new NotFound("not-found"));
        officer.requireReading(row.from().id(), row.to().id());
        boolean open = row.state() == CorrectionState.PROPOSED;
        return new Shown(row, open && officer.actsFor(row.deciding().id()), open && officer.actsFor(row.proposedBy()));
    }
}
