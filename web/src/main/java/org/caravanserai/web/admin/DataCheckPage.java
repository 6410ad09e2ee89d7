package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.invariants.CheckedRule;
import org.caravanserai.platform.invariants.CheckData;

/** The rules of the live data, those that are broken first. */
@Named
@RequestScoped
public class DataCheckPage {

    @Inject
    private CheckData check;

    private List<CheckedRule> rules = List.of();

    public void load() {
        rules = check.execute();
    }

    public List<CheckedRule> getBroken() {
        return rules.stream().filter(rule -> !rule.holds()).toList();
    }

    public List<CheckedRule> getKept() {
        return rules.stream().filter(CheckedRule::holds).toList();
    }
}
