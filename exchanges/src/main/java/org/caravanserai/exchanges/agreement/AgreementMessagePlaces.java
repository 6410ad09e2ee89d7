package org.caravanserai.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.agreement.AgreementAudience;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.messages.MessagePlaces;

/** An officer of a party writes to those who are nominated under an agreement. */
@ApplicationScoped
public class AgreementMessagePlaces implements MessagePlaces {

    private final ExchangeOfficer officer;
    private final Organizations organizations;

    @Inject
    public AgreementMessagePlaces(ExchangeOfficer officer, Organizations organizations) {
        this.officer = officer;
        this.organizations = organizations;
    }

    @Override
    public AudienceKind kind() {
        return AgreementAudience.AGREEMENT;
    }

    @Override
    public MessagePlace own(String address) {
        var agreement = officer.agreement(address);
        var own = officer.among(agreement.parties()).get(0);
        return new MessagePlace(
                agreement.id(),
                agreement.code(),
                officer.latest(agreement).terms().title(),
                "/manage/exchanges/agreements/" + agreement.code(),
                "/my",
                organizations.byId(own).orElseThrow().displayName(),
                null);
    }
}
