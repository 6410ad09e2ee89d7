package org.caravanserai.cooperation.indicator;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The definitions of all indicators. */
@UseCase
@Public
public class ListIndicators {

    private final Calculations calculations;

    @Inject
    public ListIndicators(Calculations calculations) {
        this.calculations = calculations;
    }

    public List<Indicator> execute() {
        return calculations.definitions();
    }
}
