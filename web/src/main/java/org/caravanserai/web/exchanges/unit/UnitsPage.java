package org.caravanserai.web.exchanges.unit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.exchanges.units.ManageUnits;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/** The faculties and departments of an organization as a tree; the parameter {@code organization} names it. */
@Named
@RequestScoped
public class UnitsPage {

    private final RequestParameters parameters;
    private final ManageUnits manage;

    @SuppressWarnings("NullAway.Init")
    private ManageUnits.Shown shown;

    @Inject
    UnitsPage(RequestParameters parameters, ManageUnits manage) {
        this.parameters = parameters;
        this.manage = manage;
    }

    @PostConstruct
    void read() {
        shown = manage.execute(parameters.textOrNull("organization"));
    }

    public OrganizationRow getOrganization() {
        return shown.organization();
    }

    /** All organizations of the officer. */
    public List<OrganizationRow> getOwn() {
        return shown.own();
    }

    public List<UnitRow> getUnits() {
        return shown.units();
    }

    /** All units, open. */
    public TreeNode<UnitRow> getRoot() {
        var root = new DefaultTreeNode<UnitRow>();
        Map<String, TreeNode<UnitRow>> nodes = new HashMap<>();
        for (var unit : shown.units()) {
            var above = unit.parent() == null ? root : nodes.getOrDefault(unit.parent(), root);
            var node = new DefaultTreeNode<>("default", unit, above);
            node.setExpanded(true);
            nodes.put(unit.code(), node);
        }
        return root;
    }

    @Nullable
    UnitRow unit(@Nullable String code) {
        return shown.units().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
