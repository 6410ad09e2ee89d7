package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.invariants.CheckedRule;
import org.caravanserai.platform.invariants.CheckData;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.shell.Texts;

/** The rules of the live data, those that are broken first. */
@Named
@RequestScoped
public class DataCheckPage {

    private static final int SIZE = 50;

    private final CheckData check;
    private final ListAddress address;
    private final Texts texts;
    private List<CheckedRule> rules = List.of();
    private ListModel<CheckedRule> lines;

    @Inject
    DataCheckPage(CheckData check, ListAddress address, Texts texts) {
        this.check = check;
        this.address = address;
        this.texts = texts;
        read();
    }

    private void read() {
        rules = check.execute();
        Comparator<CheckedRule> byText = Comparator.comparing(this::text);
        Comparator<CheckedRule> byResult = Comparator.comparing(CheckedRule::holds);
        var rows =
                new RowsInMemory<>(rules, "result", Map.of("rule", byText, "result", byResult.thenComparing(byText)));
        lines = new ListModel<>(address, SIZE, rows::page, rule -> rule.area() + "." + rule.key());
        lines.prepare();
    }

    public ListModel<CheckedRule> getLines() {
        return lines;
    }

    public List<CheckedRule> getBroken() {
        return rules.stream().filter(rule -> !rule.holds()).toList();
    }

    /** Total number. */
    public int getNumber() {
        return rules.size();
    }

    /** Text of a rule. */
    public String text(CheckedRule rule) {
        return texts.of(rule.area() + ".rule." + rule.key());
    }
}
