package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import org.caravanserai.domain.exchanges.agreement.AgreementAudience;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.web.messages.AudienceWords;

/** The words for those who are nominated under an agreement. */
@ApplicationScoped
public class AgreementAudienceWords implements AudienceWords {

    @Override
    public AudienceKind kind() {
        return AgreementAudience.AGREEMENT;
    }

    @Override
    public String keys() {
        return "exchanges.audience.agreement.";
    }

    @Override
    public Way way() {
        return new Way("exchanges.work.agreements", "/manage/exchanges");
    }
}
