package org.caravanserai.web.centers.plan;

import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.shell.RequestParameters;

/** Reads the numbers of a plan or report out of the address of a page. */
final class PlanAddress {

    private PlanAddress() {}

    /**
     * @throws NotFound when it is no year
     */
    static int year(RequestParameters parameters) {
        return number(parameters, "year");
    }

    /**
     * @throws NotFound when it is no number
     */
    static int number(RequestParameters parameters, String name) {
        try {
            return Integer.parseInt(parameters.text(name));
        } catch (NumberFormatException nonsense) {
            throw new NotFound("not-found");
        }
    }
}
