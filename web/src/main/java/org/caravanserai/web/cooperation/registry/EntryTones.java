package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The colors of states in the registry. */
@Named
@ApplicationScoped
public class EntryTones {

    /**
     * @param state name of a constant of any kind's states
     */
    public String of(String state) {
        return switch (state) {
            case "IN_FORCE", "RUNNING", "ADOPTED", "RECOGNIZED", "ENROLLING", "ACCEPTED", "PASS" -> "good";
            case "SIGNED", "APPROVED", "CONTRACTED", "UNDER_REVIEW", "CLOSING", "INITIALLED", "EVIDENCE_SUBMITTED" ->
                "info";
            case "ON_HOLD", "NEGOTIATING", "INDIVIDUALLY", "SUBMITTED", "TEACH_OUT", "RETURNED", "CONDITIONAL" ->
                "warn";
            case "DENOUNCED", "TERMINATED", "EXCLUDED", "FAIL" -> "bad";
            default -> "plain";
        };
    }
}
