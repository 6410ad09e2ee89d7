package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationStep;
import org.caravanserai.domain.exchanges.nomination.QuotaException;
import org.caravanserai.domain.exchanges.nomination.QuotaExceptions;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer of either side reads by which exception a nomination is beyond the places. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowException {

    private final NominationDirectory nominations;
    private final QuotaExceptions exceptions;
    private final ExchangeOfficer officer;

    @Inject
    public ShowException(NominationDirectory nominations, QuotaExceptions exceptions, ExchangeOfficer officer) {
        this.nominations = nominations;
        this.exceptions = exceptions;
        this.officer = officer;
    }

    /**
     * @param decides whether the caller's side confirms or refuses it now
     * @param confirms whether the caller can confirm it, which who has asked for it cannot
     */
    public record Shown(QuotaException exception, boolean decides, boolean confirms) {}

    /**
     * @param code of the nomination
     * @return empty when the nomination needs no exception
     * @throws NotFound when the caller acts for neither side
     */
    public Optional<Shown> execute(String code) {
        var nomination = nominations.byCode(code).orElseThrow(() -> new NotFound("not-found"));
        officer.requireReading(nomination.from().id(), nomination.to().id());
        boolean open = NominationStep.REFUSE_EXCEPTION.isPossible(nomination.standing());
        return exceptions.of(nomination.id()).map(exception -> {
            boolean decides = open && officer.actsFor(exception.confirming());
            return new Shown(exception, decides, decides && exception.isConfirmableBy(officer.account()));
        });
    }
}
