package org.caravanserai.web.cooperation;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.rest.Asks;
import org.jspecify.annotations.Nullable;

/** For when and for whom a call asks something. */
public class ScopeParameters {

    @Asks(ScopeQuery.class)
    @Context
    @SuppressWarnings("NullAway.Init")
    private UriInfo address;

    private ScopeQuery asked() {
        return Asks.Query.of(address, ScopeQuery.class);
    }

    @Nullable
    public String group() {
        return asked().group();
    }

    /**
     * @throws Invalid naming each parameter that makes no sense
     */
    @Nullable
    public LocalDate day() {
        return asked().asOf();
    }

    /**
     * @throws Invalid naming each parameter that makes no sense
     */
    public IndicatorQuestion question() {
        return asked().question();
    }
}
