package org.caravanserai.web.exchanges.unit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.units.AddUnit;
import org.caravanserai.exchanges.units.ChangeUnit;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of one unit: the one that the parameter {@code unit} names, or a new one, perhaps below {@code under}. */
@Named
@RequestScoped
public class UnitFormPage {

    private final UnitsPage page;
    private final AddUnit add;
    private final ChangeUnit change;
    private final RequestParameters parameters;
    private final Notices notices;

    private @Nullable UnitRow unit;
    private @Nullable String code;
    private @Nullable String parent;
    private Map<String, String> name = new HashMap<>();

    @Inject
    UnitFormPage(UnitsPage page, AddUnit add, ChangeUnit change, RequestParameters parameters, Notices notices) {
        this.page = page;
        this.add = add;
        this.change = change;
        this.parameters = parameters;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        unit = page.unit(parameters.textOrNull("unit"));
        parent = unit == null ? parameters.textOrNull("under") : unit.parent();
        if (unit != null) {
            name = new HashMap<>(unit.name().texts());
        }
    }

    /** Null for a new one. */
    public @Nullable UnitRow getUnit() {
        return unit;
    }

    public void save() {
        var known = unit;
        if (known == null) {
            code = add.execute(new AddUnit.Command(organization(), code, typed(), parent));
            notices.done("exchanges.units.added");
        } else {
            code = known.code();
            change.execute(new ChangeUnit.Command(organization(), known.code(), typed(), parent, version()));
            notices.done("exchanges.units.saved");
        }
        Faces.redirect(
                "/manage/exchanges/units?organization=%s&unit=%s",
                organization().value(), code);
    }

    private Slug organization() {
        return Slug.of(page.getOrganization().slug());
    }

    private Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        name.forEach((tag, text) -> typed.put(tag, Objects.requireNonNullElse(text, "")));
        return typed;
    }

    private @Nullable Long version() {
        var seen = parameters.text("version");
        return seen.matches("\\d{1,18}") ? Long.valueOf(seen) : null;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent;
    }

    public Map<String, String> getName() {
        return name;
    }
}
