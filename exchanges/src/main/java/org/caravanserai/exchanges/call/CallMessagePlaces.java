package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.call.CallAudience;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.messages.MessagePlaces;

/** An officer writes to those who applied in a call. */
@ApplicationScoped
public class CallMessagePlaces implements MessagePlaces {

    private final Calls calls;
    private final ExchangeOfficer officer;
    private final Organizations organizations;

    @Inject
    public CallMessagePlaces(Calls calls, ExchangeOfficer officer, Organizations organizations) {
        this.calls = calls;
        this.officer = officer;
        this.organizations = organizations;
    }

    @Override
    public AudienceKind kind() {
        return CallAudience.CALL;
    }

    @Override
    public MessagePlace own(String address) {
        var call = Slug.read(address).flatMap(calls::bySlug).orElseThrow(() -> new NotFound("not-found"));
        officer.requireFor(call.organization());
        return new MessagePlace(
                call.id(),
                call.slug().value(),
                call.title(),
                "/manage/exchanges/calls/" + call.slug(),
                "/exchanges/" + call.slug(),
                organizations.byId(call.organization()).orElseThrow().displayName(),
                null);
    }
}
