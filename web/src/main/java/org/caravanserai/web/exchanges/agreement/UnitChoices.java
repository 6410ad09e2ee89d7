package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.units.ShowUnits;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The faculties and departments of the parties of an agreement, to choose from. */
@Named
@RequestScoped
public class UnitChoices {

    private static final String INDENT = "\u00a0\u00a0";

    private final ShowUnits units;
    private final Formats formats;
    private final Texts texts;
    private final Map<String, Optional<ShowUnits.Shown>> read = new HashMap<>();

    @Inject
    UnitChoices(ShowUnits units, Formats formats, Texts texts) {
        this.units = units;
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * The units of the party that sends, or of all parties while the direction is open.
     *
     * @param known null while the agreement is new
     */
    public List<SelectItem> sending(@Nullable AgreementView known, AgreementForm fields, ConditionRow condition) {
        return of(known, fields, condition.from(), condition.getFromUnit());
    }

    /** The units of the party that receives, as {@link #sending}. */
    public List<SelectItem> receiving(@Nullable AgreementView known, AgreementForm fields, ConditionRow condition) {
        return of(known, fields, condition.to(), condition.getToUnit());
    }

    /**
     * @param end the number of the party; empty while it is open
     * @param chosen what is offered in any case, as {@code party:code}; null for none
     */
    private List<SelectItem> of(
            @Nullable AgreementView known, AgreementForm fields, String end, @Nullable String chosen) {
        var slugs = known == null
                ? fields.slugs()
                : known.parties().stream().map(side -> side.party().slug()).toList();
        var items = new ArrayList<SelectItem>();
        for (int i = 0; i < slugs.size(); i++) {
            int party = i + 1;
            var shown = of(slugs.get(i)).filter(found -> !found.units().isEmpty());
            if (end.equals(String.valueOf(party))) {
                shown.ifPresent(found -> items.addAll(items(party, found)));
            } else if (end.isEmpty()) {
                shown.ifPresent(found -> items.add(group(party, found)));
            }
        }
        if (chosen != null && !chosen.isBlank() && items.stream().noneMatch(item -> has(item, chosen))) {
            var code = chosen.substring(chosen.indexOf(ConditionRow.UNIT_OF) + 1);
            items.add(0, new SelectItem(chosen, code));
        }
        return items;
    }

    private static boolean has(SelectItem item, String value) {
        return item instanceof SelectItemGroup group
                ? Stream.of(group.getSelectItems()).anyMatch(each -> value.equals(each.getValue()))
                : value.equals(item.getValue());
    }

    private SelectItem group(int party, ShowUnits.Shown shown) {
        return new SelectItemGroup(
                formats.text(shown.organization().name().texts()),
                null,
                false,
                items(party, shown).toArray(SelectItem[]::new));
    }

    private List<SelectItem> items(int party, ShowUnits.Shown shown) {
        return shown.units().stream()
                .map(unit -> new SelectItem(
                        party + ConditionRow.UNIT_OF + unit.code(),
                        INDENT.repeat(unit.level() - 1)
                                + texts.of(
                                        "exchanges.form.unitChoice",
                                        formats.text(unit.name().texts()),
                                        unit.code())))
                .toList();
    }

    private Optional<ShowUnits.Shown> of(String slug) {
        return read.computeIfAbsent(slug, each -> Slug.read(each).flatMap(this::find));
    }

    private Optional<ShowUnits.Shown> find(Slug slug) {
        try {
            return Optional.of(units.execute(slug));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }
}
