package org.caravanserai.exchanges.application;

import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The caller's statements about their own studies. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowQualifications {

    private final Reviews reviews;
    private final ExchangeOfficer officer;

    @Inject
    public ShowQualifications(Reviews reviews, ExchangeOfficer officer) {
        this.reviews = reviews;
        this.officer = officer;
    }

    /** Empty when the caller has stated nothing yet. */
    public Optional<Qualifications> execute() {
        return reviews.qualifications(officer.account());
    }
}
