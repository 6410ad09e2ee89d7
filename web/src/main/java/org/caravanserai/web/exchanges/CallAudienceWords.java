package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import org.caravanserai.domain.exchanges.call.CallAudience;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.web.messages.AudienceWords;

/** The words for those who applied in a call. */
@ApplicationScoped
public class CallAudienceWords implements AudienceWords {

    @Override
    public AudienceKind kind() {
        return CallAudience.CALL;
    }

    @Override
    public String keys() {
        return "exchanges.audience.call.";
    }

    @Override
    public String tabs() {
        return "/WEB-INF/exchanges/call-tabs.xhtml";
    }

    @Override
    public Way way() {
        return new Way("exchanges.menu.calls", "/manage/exchanges/calls");
    }
}
