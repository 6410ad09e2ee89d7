package org.caravanserai.exchanges.ewp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.jspecify.annotations.Nullable;

/** Agreements as EWP shows them to the caller: those between exactly two institutions, to officers of the two. */
@ApplicationScoped
public class IiaCopies {

    private static final int INSTITUTIONS = 2;

    private final AgreementDirectory agreements;
    private final EwpDirectory ewp;
    private final ExchangeOfficer officer;

    @Inject
    public IiaCopies(AgreementDirectory agreements, EwpDirectory ewp, ExchangeOfficer officer) {
        this.agreements = agreements;
        this.ewp = ewp;
        this.officer = officer;
    }

    /**
     * @param heiId whose copy; null for the copy of the partner of the caller
     * @return empty where there is nothing that the caller may read
     */
    Optional<IiaCopy> visible(String code, @Nullable String heiId) {
        var found = agreements.byCode(code).orElse(null);
        if (found == null || found.parties().size() != INSTITUTIONS || found.state() == AgreementState.WITHDRAWN) {
            return Optional.empty();
        }
        var parties = found.parties().stream().map(side -> side.party().id()).toList();
        if (officer.among(parties).isEmpty()) {
            return Optional.empty();
        }
        var heiIds = ewp.heiIds(parties);
        return server(parties, heiId, parties.stream().map(heiIds::get).toList())
                .map(server -> new IiaCopy(found, server, heiIds));
    }

    private Optional<Integer> server(List<UUID> parties, @Nullable String heiId, List<String> heiIds) {
        if (heiId != null) {
            int position = heiIds.indexOf(heiId);
            return position < 0 ? Optional.empty() : Optional.of(position + 1);
        }
        return Optional.of(IntStream.rangeClosed(1, parties.size())
                .filter(number -> !officer.actsFor(parties.get(number - 1)))
                .findFirst()
                .orElse(1));
    }
}
