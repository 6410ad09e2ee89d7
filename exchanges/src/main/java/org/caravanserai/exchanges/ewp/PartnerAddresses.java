package org.caravanserai.exchanges.ewp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.ExchangeSetting;
import org.caravanserai.platform.config.Settings;

/** The partner addresses configured by the operator of the platform; no other address is ever read. */
@ApplicationScoped
class PartnerAddresses {

    private final Settings settings;
    private final EwpDirectory ewp;
    private final ExchangeOfficer officer;

    @Inject
    PartnerAddresses(Settings settings, EwpDirectory ewp, ExchangeOfficer officer) {
        this.settings = settings;
        this.ewp = ewp;
        this.officer = officer;
    }

    /**
     * A partner with an address.
     *
     * @param heiId the identifier of the partner
     * @param address below which its {@code iias} are
     */
    record Partner(String heiId, URI address) {}

    /** The first party for which the caller does not act and whose address is named; empty when there is none. */
    Optional<Partner> of(Agreement agreement) {
        var known = known();
        var heiIds = ewp.heiIds(agreement.parties());
        return agreement.parties().stream()
                .filter(party -> !officer.actsFor(party))
                .flatMap(party -> Optional.ofNullable(heiIds.get(party)).stream())
                .flatMap(heiId ->
                        Optional.ofNullable(known.get(heiId)).map(address -> new Partner(heiId, address)).stream())
                .findFirst();
    }

    private Map<String, URI> known() {
        return settings.find(ExchangeSetting.EWP_PARTNERS).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(one -> one.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        one -> one.substring(0, one.indexOf('=')).strip(),
                        one -> URI.create(
                                one.substring(one.indexOf('=') + 1).strip().replaceAll("/+$", "")),
                        (first, second) -> first));
    }
}
